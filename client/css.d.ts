/** A style sheet that the build minifies and hands over as text. */
declare module '*.css?inline' {
  const styles: string;
  export default styles;
}
