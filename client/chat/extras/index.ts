/**
 * What a conversation can do without, and so is fetched only when it is wanted: topics suggested while the user types,
 * the topics they used last, the list of shortcuts, the place for the answer on wide pages.
 */
export { Extras } from './extras.ts';
export { default as styles } from './index.css?inline';
