import { css } from 'lit';

/**
 * The tokens of Det Fælles Designsystem (dkfds 11.2), which a host can override as `--hvad-saa-…`. Text colours are
 * the darker steps of its scale, for a contrast of 7:1 and more.
 */
export const tokens = css`
  :host {
    --ink: var(--hvad-saa-color-ink, #1a1a1a);
    --ink-soft: var(--hvad-saa-color-ink-soft, #454545);
    --paper: var(--hvad-saa-color-paper, #fff);
    --paper-soft: var(--hvad-saa-color-paper-soft, #f5f5f5);
    --line: var(--hvad-saa-color-line, #dcdcdc);
    --line-strong: var(--hvad-saa-color-line-strong, #8e8e8e);
    --primary: var(--hvad-saa-color-primary, #004d99);
    --on-primary: var(--hvad-saa-color-on-primary, #fff);
    --primary-soft: var(--hvad-saa-color-primary-soft, #e2f2fb);
    --focus: var(--hvad-saa-color-focus, #454545);
    --success: var(--hvad-saa-color-success, #358000);
    --success-soft: var(--hvad-saa-color-success-soft, #ddf7ce);
    --warning: var(--hvad-saa-color-warning, #febb30);
    --warning-soft: var(--hvad-saa-color-warning-soft, #ffeecc);
    --error: var(--hvad-saa-color-error, #c00);
    --error-soft: var(--hvad-saa-color-error-soft, #ffe0e0);
    --info: var(--hvad-saa-color-info, #1b86c3);
    --info-soft: var(--hvad-saa-color-info-soft, #e2f2fb);
    --radius: var(--hvad-saa-radius, 3px);
    --shadow: var(--hvad-saa-shadow, 0 8px 24px rgb(0 0 0 / 0.3));
    --font: var(--hvad-saa-font, 'IBM Plex Sans', system-ui, sans-serif);
    /* Grows with the reader's own font size, and survives hosts that make 1rem 10px, as dkfds does. */
    --text: var(--hvad-saa-font-size, max(1rem, 16px));
    --text-small: calc(var(--text) * 0.875);
    --text-large: calc(var(--text) * 1.25);

    display: contents;
    color: var(--ink);
    font: 400 var(--text) / 1.5 var(--font);
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ol,
  ul,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }

  a {
    color: var(--primary);
    text-underline-offset: 2px;
  }

  a:hover {
    color: var(--ink);
  }

  button,
  textarea {
    margin: 0;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }

  button {
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
  }

  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
