import manifest from '../dist/custom-elements.json';
import {FACTS} from '../stories/library.js';

/** The parts of a Custom Elements Manifest that the docs show. */
interface Entry {
  name: string;
  description?: string;
  default?: string;
  type?: {text: string};
}
interface Declaration {
  tagName?: string;
  attributes?: Entry[];
  members?: (Entry & {kind: string; attribute?: string})[];
  cssProperties?: Entry[];
  cssParts?: Entry[];
  slots?: Entry[];
}

type ArgType = Record<string, unknown>;

const NO_CONTROL: ArgType = {control: {disable: true}};

/**
 * Turns an element's manifest entry into docs tables and controls. Attributes and custom properties have controls,
 * because a page sets them in its markup; a property that mirrors an attribute is the same thing and gets no row of its
 * own.
 *
 * @param tag - The story file's `component`.
 * @returns The arg types by name; null for what is none of our elements.
 */
export function extractArgTypes(tag: string): Record<string, ArgType> | null {
  const declarations = manifest.modules.flatMap((module) => module.declarations as Declaration[]);
  const element = declarations.find(({tagName}) => tagName === tag);
  if (!element) return null;
  const {attributes = [], members = [], cssProperties = [], cssParts = [], slots = []} = element;
  const own = members.filter(({kind, attribute}) => kind === 'field' && attribute === undefined);
  return Object.fromEntries([
    ...attributes.map((entry) => row(entry, 'attributes', controlFor(entry))),
    ...own.map((entry) => row(entry, 'properties', controlForOwn(entry))),
    ...cssProperties.map((entry) => row(entry, 'custom properties', controlForProperty(entry))),
    ...cssParts.map((entry) => row(entry, 'parts', NO_CONTROL, 'part: ')),
    ...slots.map((entry) => row({...entry, name: entry.name || '(children)'}, 'children', NO_CONTROL, 'slot: ')),
  ]);
}

/** A part may be called as an attribute is, hence the prefix of the key; readers see the plain name. */
function row(
  {name, description, default: value, type}: Entry,
  category: string,
  control: ArgType,
  prefix = '',
): [string, ArgType] {
  const table = {
    category,
    ...(type ? {type: {summary: type.text}} : {}),
    ...(value === undefined ? {} : {defaultValue: {summary: value}}),
  };
  return [`${prefix}${name}`, {name, description, table, ...control}];
}

function controlFor({type}: Entry): ArgType {
  const text = type?.text ?? 'string';
  if (text === 'boolean') return {control: {type: 'boolean'}, type: {name: 'boolean'}};
  if (!text.includes('|')) return {control: {type: 'text'}, type: {name: 'string'}};
  return choice(
    'inline-radio',
    text.split('|').map((option) => option.trim().replaceAll("'", '')),
  );
}

/** Facts are too much to type, so their control offers the names that stories know. */
function controlForOwn({name}: Entry): ArgType {
  return name === 'facts' ? choice('select', FACTS) : NO_CONTROL;
}

/** All colours have a light and a dark default. */
function controlForProperty({default: value}: Entry): ArgType {
  return {control: {type: value?.startsWith('light-dark(') ? 'color' : 'text'}, type: {name: 'string'}};
}

/** Storybook knows the short form of a control in story files, but not here. */
function choice(control: string, options: readonly string[]): ArgType {
  return {control: {type: control}, options, type: {name: 'enum', value: options}};
}
