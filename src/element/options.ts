import type {PropertyDeclaration} from 'lit';

/** Lit's declaration of an option: a property whose value is kept in its attribute, and nowhere else. */
export interface Option extends PropertyDeclaration {
  readonly attribute: string;
  /** What the attribute means, absent or with any value. */
  readonly read: (element: Element) => unknown;
}

/**
 * Tells an option from other properties.
 *
 * @param declaration - The declaration of a property.
 * @returns Whether it is an option.
 */
export function isOption(declaration: PropertyDeclaration): declaration is Option {
  return 'read' in declaration;
}

/**
 * An option of any kind.
 *
 * @param attribute - Where it is kept.
 * @param read - What the attribute means, absent or with any value.
 * @returns What to put into `static properties`.
 */
export function option(attribute: string, read: (value: string | null, element: Element) => unknown): Option {
  return {attribute, noAccessor: true, read: (element) => read(element.getAttribute(attribute), element)};
}

/**
 * An option that is one of several words.
 *
 * @param attribute - Where it is kept.
 * @param values - The words; the first is the default, and stands for any other value.
 * @returns What to put into `static properties`.
 */
export function oneOf(attribute: string, values: readonly string[]): Option {
  return option(attribute, (value) => values.find((known) => known === value?.toLowerCase()) ?? values[0]);
}

/**
 * The accessor of an option.
 *
 * @param option - The option.
 * @returns An accessor that writes what a framework sets into the attribute. Any empty value, such as null or false, removes
 *   the attribute. A value that is already there is not written again, since Lit sets a property to what its attribute says.
 */
export function accessorOf({attribute, read}: Option): PropertyDescriptor & ThisType<Element> {
  return {
    get() {
      return read(this);
    },
    set(value: string | number | boolean | null | undefined) {
      const text = value === false ? '' : String(value ?? '');
      if (text === (this.getAttribute(attribute) ?? '')) return;
      if (text) this.setAttribute(attribute, text);
      else this.removeAttribute(attribute);
    },
    configurable: true,
    enumerable: true,
  };
}

/** Colour schemes; `auto` follows the page. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
