import fc from 'fast-check';

/** Any UTF-16 text at all, lone surrogates included. */
export const anyText = (maxLength = 40): fc.Arbitrary<string> =>
  fc.array(fc.nat(0xffff), {maxLength}).map((units) => String.fromCharCode(...units));
