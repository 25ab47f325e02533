/** Finds where lines of text may end, according to Unicode Standard Annex 14. The package has no types. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): {readonly position: number; readonly required: boolean} | null;
  }
}
