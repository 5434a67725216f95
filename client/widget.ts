import { HvadSaaElement } from './hvad-saa-element.ts';

HvadSaaElement.define();
