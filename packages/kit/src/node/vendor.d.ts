declare module 'wawoff2' {
  /** Resolves once the decoder is loaded. */
  export function decompress(file: Uint8Array): Promise<Uint8Array>;
}

declare module 'wawoff2/build/decompress_binding.js' {
  const binding: {
    /** Decodes WOFF2; false for anything else. */
    decompress(file: Uint8Array): Uint8Array | false;
  };
  export default binding;
}
