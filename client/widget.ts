/** The script that a page has for the widget: it knows `<hvad-saa>` from then on. */
import { HvadSaaElement } from './hvad-saa-element.ts';

if (!customElements.get('hvad-saa')) customElements.define('hvad-saa', HvadSaaElement);
