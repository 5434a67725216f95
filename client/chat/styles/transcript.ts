import { css } from 'lit';

export const transcriptStyles = css`
  .turns,
  .options {
    list-style: none;
  }

  .turn {
    display: flow-root;
  }

  .turn > * {
    margin-top: 20px;
  }

  .turn > .answered {
    margin-top: 0;
  }

  .turn:first-child > :first-child {
    margin-top: 0;
  }

  .say {
    display: grid;
    gap: 8px;
  }

  /* A topic introduces itself where the menu ends. */
  .turn:not(:first-child) > .say:not(.asked ~ .say) {
    padding-top: 20px;
    border-top: 1px solid var(--line);
  }

  .progress,
  .hint,
  .help,
  .option-hint,
  .fine {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .question h3,
  .suggestions h3 {
    font-size: calc(var(--text) * 1.125);
    font-weight: 600;
    line-height: 1.35;
  }

  .question .help {
    display: grid;
    gap: 8px;
    margin-top: 4px;
  }

  .options {
    display: grid;
    gap: 8px;
    margin-top: 12px;
  }

  .option {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    width: 100%;
    min-height: 48px;
    padding: 9px 14px;
    border-color: var(--line-strong);
    background: var(--paper);
    line-height: 1.4;
  }

  @media (hover: hover) {
    .option:hover {
      border-color: var(--primary);
      background: var(--primary-soft);
    }
  }

  .option-text {
    display: grid;
    gap: 2px;
    min-width: 0;
  }

  .option-label {
    font-weight: 600;
  }

  .option > .icon {
    color: var(--primary);
  }

  .option.chosen {
    border-color: var(--primary);
    background: var(--primary-soft);
    box-shadow: inset 3px 0 0 var(--primary);
  }

  .option.back {
    border-color: transparent;
    background: none;
  }

  .option[aria-disabled] {
    cursor: default;
  }

  .question > .hint {
    margin-top: 12px;
  }

  .changing {
    padding: 16px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper-soft);
  }

  .changing .quiet {
    margin: 8px 0 -8px -10px;
  }

  .answered {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    padding-block: 4px;
  }

  .answered > .icon {
    margin-top: 12px;
    color: var(--success);
    font-size: var(--text-small);
  }

  .answered p {
    flex: 1;
    min-width: 0;
    padding-block: 10px;
    font-size: var(--text-small);
    line-height: 1.45;
  }

  .answered-question {
    color: var(--ink-soft);
    font-style: normal;
  }

  .answered-answer {
    font-weight: 600;
  }

  .quiet {
    flex: none;
    min-width: 44px;
    min-height: 44px;
    padding: 8px 10px;
    color: var(--primary);
    font-size: var(--text-small);
    font-weight: 600;
    text-align: center;
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .quiet:hover {
    background: var(--primary-soft);
  }

  .suggestions .option:not(.back) .option-label {
    font-weight: 400;
  }

  .problem,
  .box {
    display: flex;
    gap: 10px;
    margin-top: 16px;
    padding: 12px;
    border-inline-start: 4px solid var(--info);
    background: var(--info-soft);
  }

  .problem {
    border-color: var(--error);
    background: var(--error-soft);
  }

  @media (forced-colors: active) {
    .option.chosen {
      border-width: 3px;
    }

    .option.back {
      border-color: ButtonBorder;
    }
  }
`;
