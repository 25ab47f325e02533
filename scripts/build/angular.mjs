import {rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {comment, optionsOf} from './frameworks.mjs';
import {run} from './run.mjs';

/**
 * Writes the directives that tell Angular's compiler about our tags and their options, and has Angular's own compiler make a
 * library of them. Angular knows no tag by a type alone: without a directive, an app has to turn its checks off.
 *
 * @param {string} out - the folder that is being built
 * @param {object} manifest - `custom-elements.json`, parsed
 * @returns {Promise<void>}
 */
export async function writeAngularDirectives(out, manifest) {
  const elements = manifest.modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));
  const folder = join(out, 'frameworks');
  const source = join(folder, 'angular.ts');
  const config = join(folder, 'tsconfig.json');
  await writeFile(source, [HEAD, imports(elements), ...elements.map(directive), list(elements)].join('\n'));
  await writeFile(config, JSON.stringify(CONFIG));
  try {
    await run('ngc', ['-p', config]);
  } finally {
    await Promise.all([source, config].map((file) => rm(file)));
  }
}

const CONFIG = {
  compilerOptions: {
    target: 'es2022',
    module: 'es2022',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom'],
    types: [],
    strict: true,
    skipLibCheck: true,
    experimentalDecorators: true,
    declaration: true,
  },
  angularCompilerOptions: {compilationMode: 'partial', strictTemplates: true},
  files: ['angular.ts'],
};

const HEAD = `import {Directive, ElementRef, inject, Input} from '@angular/core';`;

const imports = (
  elements,
) => `import type {${elements.map(({name}) => name).join(', ')}, TrustFacts} from '../index.js';

/** Sets an attribute as Angular's own \`[attr.name]\` does: nothing takes it away. */
function setAttribute(element: Element, name: string, value: unknown): void {
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}
`;

const directive = (element) => `${comment(element.summary)}@Directive({selector: '${element.tagName}'})
export class ${element.name}Directive {
  readonly #element = inject<ElementRef<${element.name}>>(ElementRef).nativeElement;
${optionsOf(element).map(input).join('')}}
`;

/** What has an attribute is written as one, so that Angular's server writes it into the page. */
const input = ({name, description, type, attribute}) => {
  const accessor = name.includes('-')
    ? `${name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())}Attribute`
    : name;
  const set = attribute
    ? `setAttribute(this.#element, '${attribute}', value)`
    : `this.#element.${name} = value ?? null`;
  return `${comment(description)}@Input('${name}') set ${accessor}(value: ${type.replace(' | null', '')} | null | undefined) {${set};}\n`;
};

const list = (elements) => `/** All our elements, for the \`imports\` of a component. */
export const HARMONY_ELEMENTS = [${elements.map(({name}) => `${name}Directive`).join(', ')}] as const;
`;
