/** A style sheet that an island brings along comes as its text. */
declare module '*.css' {
  const css: string;
  export default css;
}
