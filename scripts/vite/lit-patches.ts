/** Our own name, so that we cannot take `lit-html` from the page's own Lit: the second to ask for a name throws. */
export const POLICY = 'harmony-trust';

/** A change to Lit as it is published, minified. */
export interface Patch {
  readonly file: RegExp;
  readonly find: RegExp;
  readonly replace: string;
  /** What would happen without it. */
  readonly why: string;
}

export const PATCHES: readonly Patch[] = [
  {
    // A page may refuse our policy too: then templates are plain strings, and `src/embed/register.ts` finds out whether
    // those are allowed.
    file: /\/lit-html\/lit-html\.js$/,
    find: /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
    replace: `(()=>{try{return $1.createPolicy("${POLICY}",$2)}catch{}})()`,
    why: 'its Trusted Types policy would be unguarded',
  },
  {
    // Templates are HTML, and a page of XHTML would read them as XML, which they are not.
    file: /\/lit-html\/lit-html\.js$/,
    find: /(?<=,)(\w+)=document(?=,)/,
    replace: '$1="text/html"==document.contentType?document:document.implementation.createHTMLDocument("")',
    why: 'nothing would be rendered in pages of XHTML',
  },
  {
    // Every engine with popovers has adopted style sheets; in one without, nothing is registered and the children stay.
    file: /\/reactive-element\/css-tag\.js$/,
    find: /\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    replace: 'true',
    why: 'it would carry a fallback that strict pages block',
  },
  {
    // Advice for authors of styles. Ours are checked when they are built.
    file: /\/reactive-element\/css-tag\.js$/,
    find: /Error\("(?:CSSResult is not|Value passed to)[^)]*\)/g,
    replace: 'Error()',
    why: 'it would carry advice that no page needs',
  },
  {
    // Standard decorators keep their metadata there. We have no decorators, and leave the page's `Symbol` alone.
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;(?=[^]*const \w+=this\[Symbol\.metadata\])/,
    replace: '',
    why: 'it would add to the page’s Symbol',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/,
    replace: '',
    why: 'it would carry support for decorators that we do not have',
  },
  // A page's own Lit must not reach into ours: neither its hydration, which would double or freeze what we show, nor its
  // polyfills, nor its list of the versions on the page, over which it warns.
  {
    file: /\/lit-element\/lit-element\.js$/,
    find: /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
    replace: ';',
    why: 'the page’s hydration support would change it',
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    find: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    replace: '',
    why: 'the page’s Lit would warn of it',
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    find: /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    replace: ';',
    why: 'the page’s Lit would warn of it',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /,(\w+)=\w+\.reactiveElementPolyfillSupport(?=[^]*,\1\?\.\()/,
    replace: '',
    why: 'the page’s polyfills would change it',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    replace: ';',
    why: 'the page’s Lit would warn of it',
  },
];
