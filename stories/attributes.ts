import {noChange} from 'lit';
import {Directive, directive, PartType, type ElementPart, type PartInfo} from 'lit/directive.js';
import {checkedFacts, type FactsChoice} from './library.js';

/** What controls and stories set: attributes, `--harmony-*` properties, the facts, and the day for all of the page. */
export interface ElementArgs {
  theme?: string;
  lang?: string;
  dir?: string;
  hidden?: boolean;
  facts?: FactsChoice | undefined;
  /** See `dayOfStory()`; the page sets it, and no element has it. */
  day?: unknown;
  [attributeOrProperty: string]: unknown;
}

/** Sets what a story's args say, and takes back what they no longer say, as a reset of the controls does. */
class AttributesDirective extends Directive {
  #names: string[] = [];

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('attributes() stands in a tag, and in no attribute of it.');
  }

  override render(_args: ElementArgs): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [args]: [ElementArgs]): unknown {
    for (const name of this.#names) if (!(name in args)) apply(element as HTMLElement, name, undefined);
    for (const [name, value] of Object.entries(args)) apply(element as HTMLElement, name, value);
    this.#names = Object.keys(args);
    return noChange;
  }
}

function apply(element: HTMLElement, name: string, value: unknown): void {
  if (name === 'day') return;
  const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : value;
  const absent = value === undefined || value === null || value === false || (value !== true && text === '');
  if (name === 'facts') {
    Object.assign(element, {facts: checkedFacts(absent ? 'bundled' : (value as FactsChoice))});
  } else if (name.startsWith('--')) {
    element.style.setProperty(name, absent ? null : String(text));
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  } else if (absent) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, String(text));
  }
}

/** Stands in an element's tag: `<harmony-soc2-badge ${attributes(args)}>`. */
export const attributes = directive(AttributesDirective);
