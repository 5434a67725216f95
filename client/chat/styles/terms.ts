import { css } from 'lit';

export const termStyles = css`
  /* Small text, too, leaves each term a line that is high enough to hit. */
  .help,
  .fine,
  .details-body {
    line-height: max(1.5em, 24px);
  }

  .term {
    padding: 0;
    border: 0;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
    /* Part of the text when that is copied. */
    user-select: text;
  }

  .term:focus-visible {
    outline-offset: -1px;
  }

  .term:hover,
  .term[aria-expanded='true'] {
    color: var(--primary);
    text-decoration-style: solid;
  }

  .together {
    white-space: nowrap;
  }

  .together > .term {
    max-width: calc(100% - 1em);
    white-space: normal;
  }

  .definition {
    margin-block: 6px;
    padding: 10px 14px 4px;
    border-inline-start: 4px solid var(--primary);
    background: var(--paper-soft);
    color: var(--ink);
    font-size: var(--text-small);
    line-height: 1.5;
  }

  .definition-name,
  .definition dt {
    font-weight: 600;
  }

  .definition-name::first-letter {
    text-transform: uppercase;
  }

  .definition dt {
    margin-top: 6px;
    color: var(--ink-soft);
  }

  .definition .quiet {
    margin-inline: -10px 10px;
    text-align: start;
  }
`;
