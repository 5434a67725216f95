import { css } from 'lit';

export const panelStyles = css`
  .panel {
    position: fixed;
    inset: auto var(--hvad-saa-inset, 16px) calc(var(--hvad-saa-inset, 16px) + 60px) auto;
    z-index: var(--hvad-saa-z-index, 1000);
    flex-direction: column;
    width: 440px;
    max-width: none;
    height: calc(100dvh - 2 * var(--hvad-saa-inset, 16px) - 60px);
    max-height: 900px;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    color: inherit;
    box-shadow: var(--shadow);
  }

  .panel[open],
  .embedded {
    display: flex;
  }

  .panel::backdrop {
    background: none;
  }

  .scroll {
    flex: 1;
    min-height: 0;
    padding: 20px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .embedded {
    inset: 0;
    width: auto;
    height: auto;
    max-height: none;
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }

  .embedded > * {
    width: 100%;
    max-width: 720px;
    margin-inline: auto;
  }

  .header {
    flex: none;
    padding: 12px 12px 0 20px;
    border-top: 4px solid var(--primary);
    border-bottom: 1px solid var(--line);
  }

  .title-row {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: flex-start;
  }

  h2 {
    flex: 1;
    min-width: 5em;
    padding-block: 6px;
    font-size: var(--text-large);
    font-weight: 600;
    line-height: 1.3;
  }

  .subtitle {
    display: block;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 400;
  }

  .tool {
    flex: none;
    max-width: 100%;
    min-width: 44px;
    min-height: 44px;
    padding: 8px 10px;
    color: var(--primary);
    font-size: var(--text-small);
    font-weight: 600;
    line-height: 1.3;
  }

  .tool:hover {
    background: var(--primary-soft);
    text-decoration: underline;
  }

  .tool.danger {
    background: var(--error);
    color: #fff;
  }

  .tool.danger:hover {
    background: var(--ink);
  }

  .close .icon {
    display: block;
    margin: auto;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -10px;
  }

  .deletion {
    margin: 24px 0 0 -10px;
  }

  .deletion .quiet {
    color: var(--ink-soft);
    font-weight: 400;
  }

  .deletion.asked {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: 0;
    padding: 12px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
  }

  .deletion p {
    flex: 1 0 100%;
  }

  .connection,
  .note {
    padding: 10px 20px;
    background: var(--warning-soft);
    font-size: var(--text-small);
  }

  .note {
    margin-bottom: 16px;
    padding-inline: 12px;
    border-inline-start: 4px solid var(--info);
    background: var(--info-soft);
  }

  .connection {
    flex: none;
    border-bottom: 1px solid var(--line);
  }

  .loading {
    color: var(--ink-soft);
  }

  @media (max-width: 640px), (max-height: 480px) {
    .panel:not(.embedded) {
      inset: 0;
      width: 100%;
      height: 100%;
      max-height: none;
      border: 0;
      border-radius: 0;
    }

    .scroll {
      padding: 16px;
    }

    .header {
      padding-inline-start: 16px;
    }
  }

  /* Little height, as at a zoom of 400 %: the header scrolls away with the rest. */
  @media (max-height: 480px) {
    .panel {
      overflow-y: auto;
    }

    .panel[open],
    .embedded {
      display: block;
    }

    .scroll {
      overflow: visible;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .panel[open] {
      animation: appear 0.16s ease-out;
    }
  }

  @keyframes appear {
    from {
      translate: 0 12px;
    }
  }
`;
