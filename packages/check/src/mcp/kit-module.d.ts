/** What is used of the kit: this package is built without it, at the same time. A test compares this with the kit itself. */
declare module '@harmony/trust-badges-kit' {
  export const kitFiles: import('./kit.js').KitModule['kitFiles'];
}
