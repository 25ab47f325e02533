/** Where the shared head goes in a page of `examples/`. */
const PLACE = '<!-- shared head -->';

/** `ws:` and `blob:` are here only so that an edit can reload the page. Everything else needs no more than the rest. */
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
 * Puts what such pages have in common into the head of a page.
 *
 * @param html - A page.
 * @returns The page; unchanged if it has no place for the shared head.
 */
export function withSharedHead(html: string): string {
  return html.replace(PLACE, () => HEAD);
}
