import { css } from 'lit';

export const askStyles = css`
  .ask {
    flex: none;
    padding: 12px 20px;
    border-top: 1px solid var(--line);
  }

  /* A long notice above the field scrolls rather than to push the field out of the panel. */
  .panel > .ask {
    max-height: 80%;
    overflow-y: auto;
  }

  /* In a fresh conversation the field stands among the words of welcome. */
  .turn .ask {
    padding: 0;
    border: 0;
  }

  .ask-label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
  }

  .ask label {
    font-weight: 600;
  }

  .panel > .ask label {
    font-size: var(--text-small);
  }

  .ask-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: flex-end;
    margin-top: 4px;
  }

  textarea {
    flex: 1;
    min-width: 8em;
    min-height: 48px;
    max-height: 8em;
    padding: 11px 12px;
    border-color: var(--line-strong);
    background: var(--paper);
    line-height: 1.5;
    resize: none;
    field-sizing: content;
  }

  textarea[readonly] {
    background: var(--paper-soft);
  }

  textarea[aria-invalid] {
    border-color: var(--error);
  }

  .primary {
    flex: none;
    min-height: 48px;
    padding: 8px 16px;
    background: var(--primary);
    color: var(--on-primary);
    font-weight: 600;
  }

  .primary:hover {
    text-decoration: underline;
  }

  .masked {
    margin: 0 0 12px;
  }

  .masked > div {
    flex: 1;
    min-width: 0;
  }

  #masked-text {
    margin-top: 4px;
  }

  .quote {
    white-space: pre-wrap;
  }

  .masked .quote,
  .report .quote {
    margin-block: 8px;
    padding: 8px 12px;
    background: var(--paper);
    max-height: 10em;
    overflow-y: auto;
  }

  .turn > .asked {
    padding-top: 20px;
    border-top: 1px solid var(--line);
  }

  .asked .quote {
    font-weight: 600;
  }

  .report {
    padding: 12px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
  }

  .report .quote {
    background: var(--paper-soft);
  }

  .report .tool {
    margin-top: 12px;
    padding-inline: 14px;
    border-color: var(--primary);
  }

  @media (max-width: 640px), (max-height: 480px) {
    .ask {
      padding-inline: 16px;
    }
  }

  @media (max-height: 480px) {
    .panel > .ask {
      max-height: none;
    }
  }
`;
