/** What XML 1.0 has no way to write, not even as a reference: most C0 controls, lone surrogates, and two noncharacters. */
// eslint-disable-next-line no-control-regex -- Controls are what this looks for.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\p{Surrogate}\ufffe\uffff]/gu;

/**
 * White space as references too: an attribute would otherwise turn it into spaces, a parser drops `\r` anywhere, and some take the
 * line ends of XML 1.1 for `\n`.
 */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/**
 * Writes text into XML, between tags or in an attribute.
 *
 * @param text - Any text.
 * @returns Text that no parser takes for markup and that each reads back as it was, except that every character which XML
 *   1.0 cannot hold is U+FFFD, the replacement character.
 */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => REFERENCES[character]!);
}
