import type {PageElement} from './page.js';
import type {Chunk} from '../text/chunk.js';

/** An attribute in a template. */
export interface TemplateAttribute {
  /** In small letters. */
  readonly name: string;
  /** What it says; true if it has no value; undefined if that is known only when the page is shown. */
  readonly text: Chunk | true | undefined;
}

/**
 * An element of a template, for a page.
 *
 * @param tag - As it stands there.
 * @param attributes - Its attributes.
 * @param isBlock - Whether a component stands for itself, because no words are beside it.
 * @returns The element.
 */
export function templateElement(tag: string, attributes: readonly TemplateAttribute[], isBlock: boolean): PageElement {
  const known = attributes.filter(({text}) => text !== undefined);
  const find = (name: string) => known.find((attribute) => attribute.name === name)?.text;
  const component = isComponent(tag);
  return {
    tag,
    isComponent: component,
    ...(component && isBlock ? {isBlock} : {}),
    names: () => known.map(({name}) => name),
    value: (name) => {
      const text = find(name);
      return text === true ? '' : text?.text;
    },
    chunk: (name) => {
      const text = find(name);
      return text === true ? undefined : text;
    },
  };
}

/**
 * Whether a tag is not of HTML.
 *
 * @param tag - As it stands in JSX, Vue, Svelte or Astro.
 * @returns Whether it is a component, or a custom element.
 */
export function isComponent(tag: string): boolean {
  return /^[^a-z]|[-.]/.test(tag);
}
