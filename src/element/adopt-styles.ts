import {adoptStyles, CSSResult, type CSSResultOrNative} from 'lit';

/** A constructed style sheet belongs to one document. Lit's belong to the library's document; these are for all others. */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * Gives a root its styles, whatever document it is in: a frame, another window, a picture-in-picture window. A root that
 * moves to another document loses the styles that it had.
 *
 * @param root - The root.
 * @param styles - The styles.
 */
export function adoptStylesIn(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const {ownerDocument} = root;
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
  // eslint-disable-next-line no-restricted-globals -- Lit's sheets belong to the document in which the library was loaded
  if (ownerDocument === document || !Sheet) return adoptStyles(root, styles);
  const known = sheets.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(ownerDocument, known);
  root.adoptedStyleSheets = styles.map((style) => {
    if (!(style instanceof CSSResult)) return style;
    let sheet = known.get(style);
    if (!sheet) {
      sheet = new Sheet();
      sheet.replaceSync(style.cssText);
      known.set(style, sheet);
    }
    return sheet;
  });
}
