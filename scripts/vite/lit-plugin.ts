import type {Plugin} from 'vite';

/** Ours, so that it cannot take the name `lit-html` from the page's own Lit: the second to ask for a name dies. */
export const POLICY = 'harmony-trust';

interface Patch {
  readonly file: RegExp;
  readonly find: RegExp;
  readonly replace: string;
  readonly why: string;
}

const PATCHES: readonly Patch[] = [
  {
    // A page may refuse our policy too: then templates are plain strings, and `src/embed/register.ts` finds out whether
    // those are allowed.
    file: /\/lit-html\/lit-html\.js$/,
    find: /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
    replace: `(()=>{try{return $1.createPolicy("${POLICY}",$2)}catch{}})()`,
    why: 'its Trusted Types policy would be unguarded',
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

/**
 * Adapts Lit in the embed build, where it is inlined. The npm build leaves it alone.
 *
 * @returns The plugin. It fails the build when Lit no longer reads as expected, so that no patch can get lost silently.
 */
export function litPlugin(): Plugin {
  const applied = new Set<Patch>();
  return {
    name: 'harmony-lit',
    transform(code, id) {
      const patches = PATCHES.filter(({file}) => file.test(id));
      if (patches.length === 0) return null;
      const patched = patches.reduce((text, patch) => {
        const next = text.replace(patch.find, patch.replace);
        if (next === text) this.error(`${id} does not read as lit-plugin.ts expects; adapt it, or ${patch.why}.`);
        applied.add(patch);
        return next;
      }, code);
      return {code: patched, map: null};
    },
    generateBundle() {
      for (const patch of PATCHES) {
        if (!applied.has(patch)) {
          this.error(`No module matched ${String(patch.file)} in the embed build; ${patch.why}.`);
        }
      }
    },
  };
}
