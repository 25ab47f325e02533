import {readdirSync} from 'node:fs';
import {ESLint, type Linter} from 'eslint';
import tseslint from 'typescript-eslint';
import {describe, expect, it} from 'vitest';
import {LAYERS} from '../../eslint.config.mjs';

// A snippet is no file, so it has no types: rules that need them are left out.
const withoutTypes = {...tseslint.configs.disableTypeChecked, files: ['src/**', 'packages/*/src/**']};
const eslint = new ESLint({overrideConfig: [withoutTypes as Linter.Config]});

/** The rules that a snippet breaks, as if it stood in a file of the library. */
async function broken(code: string, filePath = 'src/soc2-badge/snippet.ts'): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, {filePath});
  return result!.messages.map(({ruleId, message}) => ruleId ?? message);
}

const LIT = "import {html} from 'lit';\n";
const template = (markup: string) => `${LIT}export const part = (text: string) => html\`${markup}\`;`;

describe('what strict pages block is banned', () => {
  it.each([
    ['a style attribute', template('<p style="color: red">${text}</p>')],
    ['a bound style attribute', template('<p style=${text}></p>')],
    ['a style attribute on a new line', template('<p\n  style="color: red"></p>')],
    ['a style element', template('<style>p { color: red }</style>${text}')],
    ['an inline handler', template('<button onclick="go()">${text}</button>')],
    ['innerHTML', 'export const fill = (e: Element, text: string) => { e.innerHTML = text; };'],
    ['outerHTML', 'export const fill = (e: Element, text: string) => { e.outerHTML += text; };'],
    [
      'insertAdjacentHTML',
      "export const fill = (e: Element, text: string) => e.insertAdjacentHTML('beforeend', text);",
    ],
    ['setHTMLUnsafe', 'export const fill = (e: Element, text: string) => e.setHTMLUnsafe(text);'],
    ['a style attribute by script', "export const paint = (e: Element) => e.setAttribute('style', 'color: red');"],
    ['document.write', 'export const fill = (text: string) => document.write(text);'],
    ['dynamic import', "export const load = () => import('lit');"],
    ['sendBeacon', "export const tell = () => navigator.sendBeacon('/');"],
    ['document.cookie', 'export const read = () => document.cookie;'],
  ])('%s', async (_name, code) => {
    expect(await broken(code)).toContain('no-restricted-syntax');
  });

  it.each([
    ['styleMap', 'lit/directives/style-map.js', 'styleMap'],
    ['unsafeHTML', 'lit/directives/unsafe-html.js', 'unsafeHTML'],
    ['unsafeSVG', 'lit/directives/unsafe-svg.js', 'unsafeSVG'],
    ['unsafeStatic', 'lit/static-html.js', 'unsafeStatic'],
    ['Lit under another name', 'lit-html', 'html'],
    ['Node', 'node:fs', 'readFileSync'],
  ])('%s', async (_name, module, member) => {
    expect(await broken(`export {${member}} from '${module}';`)).toContain('@typescript-eslint/no-restricted-imports');
  });

  it.each([
    ['eval', "export const two = () => eval('1 + 1');", 'no-eval'],
    ['new Function', "export const two = new Function('return 2');", 'no-new-func'],
  ])('%s', async (_name, code, rule) => {
    expect(await broken(code)).toContain(rule);
  });

  it.each(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'localStorage', 'sessionStorage', 'indexedDB'])(
    '%s',
    async (name) => {
      expect(await broken(`export const use = () => ${name};`)).toContain('no-restricted-globals');
    },
  );
});

describe("another document or window than an element's own is banned", () => {
  it.each([
    ['document', 'export const add = (e: Element) => document.body.append(e);'],
    ['window', "export const listen = (f: () => void) => window.addEventListener('scroll', f);"],
    ['a frame', 'export const later = (f: () => void) => requestAnimationFrame(f);'],
    ['a style', 'export const look = (e: Element) => getComputedStyle(e).color;'],
    ['the address', 'export const here = () => location.href;'],
  ])('%s', async (_name, code) => {
    for (const folder of ['element', 'toggletip', 'soc2-badge', 'security-summary', 'subprocessor-list/named-list']) {
      expect(await broken(code, `src/${folder}/snippet.ts`), folder).toContain('no-restricted-globals');
    }
  });

  it('and its own is not', async () => {
    const code = 'export const add = (e: Element) => e.ownerDocument.defaultView?.scrollTo(0, 0);';
    expect(await broken(code)).toEqual([]);
  });
});

describe('browser globals while a module loads are banned', () => {
  const rule = 'house/no-browser-at-load';

  it.each([
    ['at the top', 'export const page = document;'],
    ['in a block', 'if (Math.random() > 2) window.stop();'],
    ['in a static field', 'export class Page { static readonly title = document.title; }'],
    ['in a static block', 'export class Page { static { customElements.get("a-b"); } }'],
  ])('%s', async (_name, code) => {
    expect(await broken(code)).toContain(rule);
  });

  it.each([
    ['in a function', 'export const title = () => document.title;'],
    ['in a parameter', 'export function title(page = document) { return page.title; }'],
    ['in an instance', 'export class Page { readonly title = document.title; }'],
    ['behind typeof', "export const isPage = typeof document === 'object';"],
    ['of the same name only', "export const document = {title: ''};\nexport const {title} = document;"],
  ])('but not %s', async (_name, code) => {
    expect(await broken(code)).not.toContain(rule);
  });
});

describe('words and base class have one place', () => {
  const msg = "import {msg} from '@lit/localize';\nexport const word = () => msg('Word');";
  const bare = "import {LitElement} from 'lit';\nexport class Bare extends LitElement {}";

  it('msg() only in content', async () => {
    expect(await broken(msg)).toContain('@typescript-eslint/no-restricted-imports');
    expect(await broken(msg, 'src/content/snippet.ts')).toEqual([]);
  });

  it('LitElement only in element', async () => {
    expect(await broken(bare)).toContain('no-restricted-syntax');
    expect(await broken(bare, 'src/element/snippet.ts')).toEqual([]);
  });

  it('and the exceptions are for nothing else', async () => {
    const loads = "export const load = () => import('lit');";
    expect(await broken(loads, 'src/element/snippet.ts')).toContain('no-restricted-syntax');
    expect(await broken("export {styleMap} from 'lit/directives/style-map.js';", 'src/content/snippet.ts')).toContain(
      '@typescript-eslint/no-restricted-imports',
    );
  });
});

describe('a folder imports only', () => {
  const modules: Record<string, string> = {
    facts: 'parse.js',
    localization: 'index.js',
    content: 'tip.js',
    toggletip: 'toggletip.js',
    element: 'harmony-element.js',
    'soc2-badge': 'soc2-badge.js',
    'security-summary': 'security-summary.js',
    'subprocessor-list': 'subprocessor-list.js',
    embed: 'register.js',
    server: 'index.js',
  };
  const shared = ['facts', 'localization', 'content', 'toggletip', 'element'];

  it.each([
    {folder: 'facts', may: []},
    {folder: 'localization', may: ['facts']},
    {folder: 'content', may: ['facts', 'localization']},
    {folder: 'toggletip', may: ['facts', 'localization', 'content']},
    {folder: 'element', may: ['facts', 'localization', 'content', 'toggletip']},
    {folder: 'soc2-badge', may: shared},
    {folder: 'security-summary', may: shared},
    {folder: 'subprocessor-list', may: shared},
    {folder: 'embed', may: [...shared, 'soc2-badge', 'security-summary', 'subprocessor-list']},
    {folder: 'server', may: [...shared, 'soc2-badge', 'security-summary', 'subprocessor-list', 'embed']},
  ])('what stands above $folder', async ({folder, may}) => {
    const others = Object.keys(modules).filter((other) => other !== folder);
    const code = others.map((other) => `export * from '../${other}/${modules[other]!}';`).join('\n');
    const [result] = await eslint.lintText(`${code}\n`, {filePath: `src/${folder}/snippet.ts`});
    const refused = result!.messages
      .filter(({ruleId}) => ruleId === 'import-x/no-restricted-paths')
      .map(({line}) => others[line - 1]);
    expect(others.filter((other) => !refused.includes(other))).toEqual(may);
  });

  it('and every file and folder of the library has its place', () => {
    expect(LAYERS.flat().sort()).toEqual(readdirSync('src').sort());
  });
});

describe('a package imports another', () => {
  const paths = 'import-x/no-restricted-paths';

  it.each([
    ['a source of the first package', 'kit', '../../../src/content/index.js'],
    ['a script', 'kit', '../../../scripts/text-file.mjs'],
    ['a fixture', 'check', '../../../stories/fixtures/statement.js'],
  ])('never by its files: %s', async (_what, name, module) => {
    expect(await broken(`export * from '${module}';`, `packages/${name}/src/snippet.ts`)).toContain(paths);
  });

  it('never by the files of its neighbour', async () => {
    const code = "export * from '../../check/src/index.js';";
    expect(await broken(code, 'packages/kit/src/snippet.ts')).toContain('import-x/no-relative-packages');
  });

  it('by its public entries', async () => {
    const code = "export * from '@harmony/trust-badges/content.js';";
    expect(await broken(code, 'packages/kit/src/snippet.ts')).toEqual([]);
  });
});

it('what is generated is not linted', async () => {
  expect(await eslint.isPathIgnored('src/facts/facts.generated.ts')).toBe(true);
  expect(await eslint.isPathIgnored('dist/index.js')).toBe(true);
});
