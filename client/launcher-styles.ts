/** The launcher's look. Plain text, not lit's `css`: the loader must not bring lit along. */
export const launcherStyles = `
:host { display: contents }
button {
  position: fixed;
  inset: auto var(--hvad-saa-inset, 16px) var(--hvad-saa-inset, 16px) auto;
  z-index: var(--hvad-saa-z-index, 1000);
  min-height: 48px;
  max-width: calc(100vw - 32px);
  padding: 8px 20px;
  border: 1px solid transparent;
  border-radius: var(--hvad-saa-radius, 3px);
  background: var(--hvad-saa-color-primary, #004d99);
  color: var(--hvad-saa-color-on-primary, #fff);
  font: 600 max(1rem, 16px)/1.5 var(--hvad-saa-font, "IBM Plex Sans", system-ui, sans-serif);
  box-shadow: 0 4px 12px rgb(0 0 0 / .25);
  cursor: pointer;
}
button:hover { background: var(--hvad-saa-color-primary-dark, #003972); text-decoration: underline }
button:focus-visible { outline: 3px solid var(--hvad-saa-color-focus, #454545); outline-offset: 2px }
@media print { button { display: none } }
`;
