/** Class names of a CSS module, as Vite gives them. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}
declare module '*.css' {}
declare module '*.svg' {
  const address: string
  export default address
}
