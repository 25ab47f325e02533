/** Where it goes in a page of `examples/`. */
const PLACE = '<!-- shared head -->';

/** What has `ws:` and `blob:` in it lets an edit reload the page; nothing else here needs more than this. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self' ws://localhost:*",
  'worker-src blob:',
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const HEAD = `<meta name="viewport" content="width=device-width" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <link rel="stylesheet" href="/gallery/page.css" />
    <link rel="stylesheet" href="/gallery/specimen.css" />`;

/**
 * Puts what the pages with a header have in common into their heads.
 *
 * @param html - A page.
 * @returns The page; as it was where it does not ask for it.
 */
export function withSharedHead(html: string): string {
  return html.replace(PLACE, () => HEAD);
}
