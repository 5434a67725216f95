import { HvadSaaElement } from './hvad-saa-element.ts';

export { HvadSaaElement };

if (!customElements.get('hvad-saa')) customElements.define('hvad-saa', HvadSaaElement);
