import { css } from 'lit';

export const outcomeStyles = css`
  .outcome {
    --tone: var(--primary);
    --tone-soft: var(--info-soft);
    --on-tone: #fff;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
  }

  .outcome.allowed,
  .outcome.allowed-with-conditions {
    --tone: var(--success);
    --tone-soft: var(--success-soft);
  }

  .outcome.consent-required,
  .outcome.depends {
    --tone: var(--warning);
    --tone-soft: var(--warning-soft);
    --on-tone: var(--ink);
  }

  .outcome.not-allowed {
    --tone: var(--error);
    --tone-soft: var(--error-soft);
  }

  .outcome-head {
    padding: 14px 16px;
    border-inline-start: 6px solid var(--tone);
    background: var(--tone-soft);
  }

  .verdict {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: calc(var(--text) * 1.125);
    font-weight: 600;
    line-height: 1.3;
  }

  .verdict .icon {
    padding: 0.15em;
    width: 1.5em;
    height: 1.5em;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--tone);
    color: var(--on-tone);
    stroke-width: 2.5;
  }

  .outcome h3 {
    margin-top: 8px;
    font-size: calc(var(--text) * 1.25);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }

  .outcome-text,
  .difference,
  .steps {
    margin: 14px 16px 0;
  }

  .outcome-text,
  .details-body {
    display: grid;
    gap: 8px;
  }

  .difference {
    display: flex;
    gap: 8px;
    padding: 8px 12px;
    border-radius: var(--radius);
    background: var(--paper-soft);
    font-size: var(--text-small);
    font-weight: 600;
    line-height: 1.45;
  }

  .steps {
    margin-block: 18px;
  }

  .steps h4 {
    font-size: var(--text);
    font-weight: 600;
  }

  .steps ol {
    display: grid;
    gap: 6px;
    margin-top: 6px;
    padding-inline-start: 1.5em;
  }

  .steps li::marker {
    color: var(--primary);
    font-weight: 600;
  }

  details {
    border-top: 1px solid var(--line);
  }

  summary {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    min-height: 44px;
    padding: 10px 16px;
    line-height: 1.4;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:hover {
    background: var(--primary-soft);
  }

  summary > .icon {
    margin-top: 2px;
    color: var(--primary);
    font-size: var(--text-small);
  }

  details[open] > summary > .icon {
    rotate: 90deg;
  }

  .summary-text {
    display: flex;
    flex-wrap: wrap;
    flex: 1;
    gap: 0 10px;
    align-items: baseline;
    min-width: 0;
  }

  .summary-heading {
    font-weight: 600;
  }

  .summary-meta {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .details-body {
    padding: 0 16px 16px 44px;
    font-size: calc(var(--text) * 0.9375);
  }

  .details-body .fine {
    font-size: var(--text-small);
  }

  .provisions-label {
    margin-top: 4px;
    font-size: var(--text-small);
    font-weight: 600;
  }

  .provisions {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.2em;
    font-size: var(--text-small);
  }

  .path dl {
    display: grid;
    gap: 4px;
  }

  .path dl > div {
    padding-block: 2px;
  }

  .path dt {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .path dd {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }

  .path strong {
    font-weight: 600;
  }

  .outcome a[target]::after,
  .say a[target]::after,
  .notice a[target]::after {
    display: inline-block;
    margin-inline-start: 0.25em;
    text-decoration: none;
    content: '↗' / '';
  }

  @media (max-width: 400px) {
    .details-body {
      padding-inline-start: 16px;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    summary > .icon {
      transition: rotate 0.15s;
    }
  }
`;
