import {readFileSync} from 'node:fs';
import Ajv from 'ajv';
import {describe, expect, it} from 'vitest';
import {getCSSLanguageService, newCSSDataProvider, TextDocument} from 'vscode-css-languageservice';
import {getLanguageService, newHTMLDataProvider} from 'vscode-html-languageservice';
import manifestSchema from 'custom-elements-manifest/schema.json' with {type: 'json'};
import type {CustomElementDeclaration, Package} from 'custom-elements-manifest/schema.js';

const read = <T>(name: string) => JSON.parse(readFileSync(`dist/${name}`, 'utf8')) as T;
const manifest = read<Package>('custom-elements.json');
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations as CustomElementDeclaration[])
  .filter(({tagName}) => tagName);

describe('custom-elements.json', () => {
  it('is valid by its own schema', () => {
    const validate = new Ajv({strict: false}).compile(manifestSchema);
    expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
  });

  it('leads from the class of a definition to a declaration', () => {
    const definitions = manifest.modules.flatMap(({exports = []}) =>
      exports.filter(({kind}) => kind === 'custom-element-definition'),
    );
    expect(definitions.map(({name}) => name).sort()).toEqual(elements.map(({tagName}) => tagName).sort());
    for (const {name, declaration} of definitions) {
      const module = manifest.modules.find(({path}) => path === declaration.module);
      expect(module?.declarations).toContainEqual(expect.objectContaining({name: declaration.name, tagName: name}));
    }
  });

  it('has members without doubles, and no private ones', () => {
    for (const {members = [], tagName} of elements) {
      const names = members.map(({name}) => name);
      expect(names, tagName).toEqual([...new Set(names)]);
      expect(members.filter(({name, privacy}) => /^[#_]/.test(name) || (privacy ?? 'public') !== 'public')).toEqual([]);
      expect(names, tagName).toContain('facts');
    }
  });
});

describe('the data for HTML in VS Code', () => {
  const service = getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [newHTMLDataProvider('harmony', read('vscode.html-custom-data.json'))],
  });

  /** What the editor offers at the bar. */
  function complete(text: string) {
    const offset = text.indexOf('|');
    const document = TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
    return service.doComplete(document, document.positionAt(offset), service.parseHTMLDocument(document)).items;
  }

  it('offers each tag, with what it is', () => {
    const offered = complete('<|').filter(({label}) => label.startsWith('harmony-'));
    expect(offered.map(({label}) => label).sort()).toEqual(elements.map(({tagName}) => tagName).sort());
    for (const {label, documentation} of offered) {
      const {summary} = elements.find(({tagName}) => tagName === label)!;
      expect(JSON.stringify(documentation)).toContain(summary);
    }
  });

  it.each(elements.map((element) => [element.tagName!, element] as const))(
    'offers every attribute of %s',
    (tag, {attributes = []}) => {
      const labels = complete(`<${tag} |></${tag}>`).map(({label}) => label);
      expect(attributes.map(({name}) => name).filter((name) => !labels.includes(name))).toEqual([]);
      for (const {name, type} of attributes) {
        const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value!);
        if (values.length === 0) continue;
        expect(
          complete(`<${tag} ${name}="|"></${tag}>`)
            .map(({label}) => label)
            .sort(),
          name,
        ).toEqual(values.sort());
      }
    },
  );
});

describe('the data for CSS in VS Code', () => {
  const data = read<{properties: {name: string}[]; pseudoElements: {name: string; description: string}[]}>(
    'vscode.css-custom-data.json',
  );
  const service = getCSSLanguageService();
  service.setDataProviders(true, [newCSSDataProvider(data as never)]);

  function complete(text: string) {
    const offset = text.indexOf('|');
    const document = TextDocument.create('file:///page.css', 'css', 1, text.replace('|', ''));
    return service.doComplete(document, document.positionAt(offset), service.parseStylesheet(document)).items;
  }

  it('offers every custom property', () => {
    const names = new Set(elements.flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name)));
    const labels = complete('harmony-soc2-badge { --harmony|: red }').map(({label}) => label);
    expect([...names].filter((name) => !labels.includes(name))).toEqual([]);
    expect(data.properties.map(({name}) => name).sort()).toEqual([...names].sort());
  });

  it('offers every part once, with the words of every element that has it', () => {
    const labels = complete('harmony-soc2-badge::p|').map(({label}) => label);
    for (const {cssParts = []} of elements) {
      for (const {name, description} of cssParts) {
        expect(labels.filter((label) => label === `::part(${name})`)).toHaveLength(1);
        expect(data.pseudoElements.find((part) => part.name === `::part(${name})`)?.description).toContain(description);
      }
    }
  });
});

describe('web-types.json', () => {
  interface Named {
    name: string;
    description?: string;
    value?: {type: string; default?: string};
  }
  const types = read<{
    name: string;
    contributions: {
      html: {elements: (Named & {attributes: Named[]; js: {properties: Named[]}})[]};
      css: {properties: Named[]; 'pseudo-elements': Named[]};
    };
  }>('web-types.json');

  it('has what the manifest has, and is named where JetBrains editors look', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({
      name: types.name,
      'web-types': './dist/web-types.json',
    });
    const {html, css} = types.contributions;
    expect(html.elements.map(({name}) => name).sort()).toEqual(elements.map(({tagName}) => tagName).sort());
    for (const element of elements) {
      const {attributes, js, description} = html.elements.find(({name}) => name === element.tagName)!;
      expect(description).toBe(element.summary);
      for (const {name, type, description: words, default: value} of element.attributes ?? []) {
        const found = attributes.find((attribute) => attribute.name === name);
        expect(found).toMatchObject({description: words, value: {type: type!.text}});
        expect(found?.value?.default).toBe(value);
      }
      const fields = (element.members ?? []).filter(({kind}) => kind === 'field').map(({name}) => name);
      expect(js.properties.map(({name}) => name).sort()).toEqual(fields.sort());
    }
    const words = new Map(css['pseudo-elements'].map(({name, description}) => [name, description]));
    for (const {name, description} of elements.flatMap(({cssParts = []}) => cssParts)) {
      expect(words.get(`part(${name})`)).toContain(description);
    }
    const doubles = [css.properties, css['pseudo-elements']].map((list) => list.map(({name}) => name));
    for (const names of doubles) expect(names).toEqual([...new Set(names)]);
  });
});
