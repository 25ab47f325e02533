import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * How each framework learns of a tag: the module to extend, what is declared in it, and what a tag then accepts beside our
 * options. `E` is the class of the element, `O` are its options.
 */
const FRAMEWORKS = {
  react: {
    head: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';`,
    props: `DetailedHTMLProps<HTMLAttributes<E>, E> & O & {class?: string | undefined}`,
    declare: (tags) =>
      `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags}    }\n  }\n}\n`,
  },
  preact: {
    head: `import type {HTMLAttributes} from 'preact';`,
    props: `HTMLAttributes<E> & O`,
    declare: (tags) =>
      `declare module 'preact' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags}    }\n  }\n}\n`,
  },
  solid: {
    head: `import type {JSX} from 'solid-js';`,
    // Solid's own ways to say whether a value is set as a property or as an attribute.
    props: `JSX.HTMLAttributes<E> & O & {[Key in keyof O & string as \`prop:\${Key}\` | \`attr:\${Key}\`]?: O[Key]}`,
    declare: (tags) =>
      `declare module 'solid-js' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags}    }\n  }\n}\n`,
  },
  vue: {
    head: `import type {AllowedComponentProps, HTMLAttributes, VNodeProps} from 'vue';`,
    // What Vue's tools read from a component: its props. The element itself stays a custom element.
    props: `new () => E & {$props: HTMLAttributes & AllowedComponentProps & VNodeProps & O; $slots: {default?: () => unknown}}`,
    declare: (tags) => `declare module 'vue' {\n  interface GlobalComponents {\n${tags}  }\n}\n`,
  },
  svelte: {
    head: `import type {HTMLAttributes} from 'svelte/elements';`,
    props: `HTMLAttributes<E> & O`,
    declare: (tags) => `declare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n${tags}  }\n}\n`,
  },
};

/**
 * Writes the types that tell each framework's compiler about our tags, their options and what these mean.
 *
 * @param {string} out - the folder that is being built
 * @param {object} manifest - `custom-elements.json`, parsed
 * @returns {Promise<void>}
 */
export async function writeFrameworkTypes(out, manifest) {
  const elements = manifest.modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));
  const folder = join(out, 'frameworks');
  await mkdir(folder, {recursive: true});
  const write = (name, text) => writeFile(join(folder, name), text);
  await write('elements.d.ts', `import type {TrustFacts} from '../index.js';\n${elements.map(options).join('')}`);
  // Types only: at run time each of these entries is this one.
  await write('types-only.js', 'export {};\n');
  await write('types-only.d.ts', 'export {};\n');
  const classes = elements.map(({name}) => name).join(', ');
  const optionNames = elements.map(({name}) => `${name}Options`).join(', ');
  for (const [name, {head, props, declare}] of Object.entries(FRAMEWORKS)) {
    const tags = elements.map(
      (element) => `${comment(element.summary)}'${element.tagName}': Props<${element.name}, ${element.name}Options>;\n`,
    );
    const lines = [
      head,
      `import type {${classes}} from '../index.js';`,
      `import type {${optionNames}} from './elements.js';`,
      `type Props<E extends HTMLElement, O> = ${props};`,
      declare(tags.join('')),
      'export {};\n',
    ];
    await write(`${name}.d.ts`, lines.join('\n'));
  }
}

/** The options of one element as an interface. */
function options(element) {
  const lines = optionsOf(element).map(
    ({name, description, type}) => `${comment(description)}'${name}'?: ${type} | undefined;\n`,
  );
  return `${comment(element.summary)}export interface ${element.name}Options {\n${lines.join('')}}\n`;
}

/**
 * @param {object} element - an element's declaration in `custom-elements.json`
 * @returns {{name: string, description: string, type: string, attribute: string | undefined}[]} each attribute under its own
 *   name, and each property that has another name or no attribute
 */
export function optionsOf({attributes = [], members = []}) {
  // `lang`, `dir` and `hidden` belong to HTML, and every framework knows them.
  const own = attributes.filter(({fieldName}) => fieldName);
  const names = new Map(own.flatMap(({name, fieldName}) => [name, fieldName].map((key) => [key, name])));
  const fields = members.filter(({kind, name}) => kind === 'field' && names.get(name) !== name);
  return [...own, ...fields].map(({name, description, type}) => ({
    name,
    description,
    // In a template `heading-level={3}` is as good as `heading-level="3"`.
    type: type.text.replace(/'(\d+)'/g, "'$1' | $1"),
    attribute: names.get(name),
  }));
}

/**
 * @param {string} text
 * @returns {string} the text as a comment of JSDoc
 */
export const comment = (text) => `/** ${text.replaceAll('*/', '*\\/').replaceAll('\n', '\n * ')} */\n`;
