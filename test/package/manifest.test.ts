import {readdir, readFile} from 'node:fs/promises';
import type {CSSResult} from 'lit';
import {describe, expect, it} from 'vitest';
import * as built from '../../dist/index.js';

interface Declaration {
  tagName?: string;
  summary?: string;
  attributes?: {name: string; fieldName?: string; type: {text: string}; default?: string; description?: string}[];
  members?: {kind: string; name: string; attribute?: string}[];
  cssProperties?: {name: string; default?: string; description?: string}[];
  cssParts?: {name: string; description?: string}[];
  slots?: unknown[];
}

const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8')) as {
  modules: {path: string; declarations?: Declaration[]; exports: {kind: string; name: string}[]}[];
};
const elements = manifest.modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));

/** What the class of an element says of itself, once it is built. */
function builtClass(tag: string) {
  const found = Object.values(built).find((value) => 'tag' in value && value.tag === tag)!;
  // In this order: with the attributes Lit also collects the styles.
  return {attributes: [...found.observedAttributes], styles: found.elementStyles as CSSResult[]};
}

const sources = (await readdir('src', {recursive: true, withFileTypes: true}))
  .filter(({name}) => name.endsWith('.ts'))
  .map(({parentPath, name}) => `${parentPath}/${name}`);
const read = async (pattern: RegExp) =>
  (await Promise.all(sources.filter((file) => pattern.test(file)).map((file) => readFile(file, 'utf8')))).join('\n');

/** `--harmony-x` and its fallback, wherever a style sheet uses it. Fallbacks may have brackets of their own. */
function usedProperties(css: string): Map<string, string> {
  const used = new Map<string, string>();
  for (const {index} of css.matchAll(/var\(--harmony-/g)) {
    let depth = 0;
    let end = index + 3;
    do {
      if (css[end] === '(') depth += 1;
      if (css[end] === ')') depth -= 1;
      end += 1;
    } while (depth > 0);
    const [name, ...fallback] = css.slice(index + 4, end - 1).split(',');
    used.set(name!.trim(), fallback.map((part) => part.trim()).join(','));
  }
  return used;
}

describe('custom-elements.json', () => {
  it('has the three elements, and says which module registers each', () => {
    expect(elements.map(({tagName}) => tagName).sort()).toEqual([
      'harmony-security-summary',
      'harmony-soc2-badge',
      'harmony-subprocessor-list',
    ]);
    for (const {tagName} of elements) {
      const definition = manifest.modules.find(({exports}) =>
        exports.some(({kind, name}) => kind === 'custom-element-definition' && name === tagName),
      );
      expect(definition?.path).toBe(`dist/${tagName!.slice('harmony-'.length)}/define.js`);
    }
  });

  it('documents every custom property that the styles use, with its default, and at most twelve', () => {
    const styles = elements.flatMap(({tagName}) => builtClass(tagName!).styles);
    const used = usedProperties(styles.map(({cssText}) => cssText).join('\n'));
    for (const {cssProperties = [], tagName} of elements) {
      const documented = new Map(cssProperties.map(({name, default: value}) => [name, value?.replaceAll(', ', ',')]));
      expect(documented, tagName).toEqual(used);
      expect(documented.size).toBeLessThanOrEqual(12);
    }
  });

  it('documents every part that the templates have, and none besides', async () => {
    const templates = await read(
      /src\/(?:element|toggletip|soc2-badge|security-summary|subprocessor-list)\/[\w-]+\.ts$/,
    );
    const parts = new Set([...templates.matchAll(/\bpart="([\w-]+)"/g)].map(([, part]) => part));
    const documented = new Set(elements.flatMap(({cssParts = []}) => cssParts.map(({name}) => name)));
    expect(documented).toEqual(parts);
  });

  it('has each option once, as an attribute with its property and its exact values', () => {
    for (const {tagName, attributes = [], members = []} of elements) {
      const options = attributes.filter(({fieldName}) => fieldName !== undefined);
      const ofHtml = attributes.filter((attribute) => !options.includes(attribute)).map(({name}) => name);
      expect(ofHtml.sort(), tagName).toEqual(['dir', 'hidden', 'lang']);
      const observed = builtClass(tagName!).attributes.filter((name) => !ofHtml.includes(name));
      expect(options.map(({name}) => name).sort(), tagName).toEqual(observed.sort());
      for (const {name, fieldName, type, default: value} of options) {
        expect(type.text, name).toMatch(/^(?:string|'[\w-]+'(?: \| '[\w-]+')+)$/);
        if (type.text !== 'string') expect(type.text, name).toContain(`'${value}'`);
        expect(members.filter((member) => member.name === fieldName || member.attribute === name)).toEqual([
          expect.objectContaining({kind: 'field', name: fieldName, attribute: name}),
        ]);
      }
    }
  });

  it('describes everything that it names', () => {
    for (const {tagName, summary, attributes = [], cssProperties = [], cssParts = [], slots = []} of elements) {
      expect(summary, tagName).toBeTruthy();
      expect(slots).toHaveLength(1);
      for (const {name, description} of [...attributes, ...cssProperties, ...cssParts]) {
        expect(description, `${tagName} ${name}`).toBeTruthy();
      }
    }
  });

  it('lists the entries, the elements and what they share, and nothing of how they are made', () => {
    expect(manifest.modules.map(({path}) => path.replace('dist/', '')).sort()).toEqual([
      'define.js',
      'element/harmony-element.js',
      'index.js',
      ...['security-summary', 'soc2-badge', 'subprocessor-list'].flatMap((name) => [
        `${name}/define.js`,
        `${name}/${name}.js`,
      ]),
    ]);
  });
});
