declare module 'picomatch' {
  interface Options {
    /** Whether `*` matches names that begin with a dot. */
    readonly dot?: boolean;
  }
  interface Scanned {
    /** The folder before the first part with a special character. */
    readonly base: string;
    readonly isGlob: boolean;
    readonly negated: boolean;
  }
  function picomatch(pattern: string, options?: Options): (path: string) => boolean;
  namespace picomatch {
    function scan(pattern: string): Scanned;
  }
  export default picomatch;
}
