export { default as styles } from './your-data.css?inline';
export { YourData } from './your-data.ts';
