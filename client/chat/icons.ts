import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit-html';

/** Every icon says what words beside it say as well, so none is read aloud. */
export function icon(drawing: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawing}</svg>`;
}

export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18" />`);
export const answeredIcon = icon(svg`<path d="M5 12.5l4.5 4.5L19 7.5" />`);
export const forwardIcon = icon(svg`<path d="M5 12h14M13 6l6 6-6 6" />`);
export const infoIcon = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v6M12 7v.5" />`);
export const warningIcon = icon(svg`<path d="M12 3.5L2.5 20h19zM12 10v4.5M12 17v.5" />`);
