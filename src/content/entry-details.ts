import {msg} from '@lit/localize';
import type {Subprocessor, WithoutProvenance} from '../facts/types.js';
import {describeLabel} from './label.js';
import {isolateName, toRichText, type RichText} from './rich-text.js';
import {describeStatement} from './statement.js';

/** One more thing that is known of a subprocessor. */
export interface SubprocessorDetail {
  readonly title: string;
  /** The title before the value, on one line. */
  readonly label: string;
  readonly value: RichText;
  readonly href?: string;
}

/** What is known of an entry beyond the columns, in this order. */
export const DETAILS = {
  legalName: {
    title: () =>
      msg('Legal name', {id: 'subprocessors.legal-name', desc: 'Title before the legal name of a subprocessor'}),
    value: (text: string): RichText => toRichText(isolateName(text)),
  },
  address: {
    title: () => msg('Address', {id: 'subprocessors.address', desc: 'Title before a postal address'}),
    value: (text: string): RichText => toRichText(isolateName(text)),
  },
  contact: {
    title: () => msg('Contact', {id: 'subprocessors.entry-contact', desc: 'Title before an e-mail or web address'}),
    value: (text: string): RichText =>
      toRichText(isolateName(text.replace(/^(?:mailto:|https:\/\/)/, '').replace(/[/?].*|\/$/, ''))),
  },
  transfer: {
    title: () =>
      msg('Transfer mechanism', {
        id: 'subprocessors.transfer',
        desc: 'Title before the legal mechanism by which personal data may be transferred abroad',
      }),
    value: (text: string): RichText => describeStatement({text}),
  },
} as const;

const DETAIL_KEYS = Object.keys(DETAILS) as (keyof typeof DETAILS)[];

/**
 * Describes what is known of an entry beyond the columns.
 *
 * @param entry - An entry of the list.
 * @returns What the facts give, in a fixed order; empty if they give nothing.
 */
export function describeDetails(entry: WithoutProvenance<Subprocessor>): SubprocessorDetail[] {
  return DETAIL_KEYS.flatMap((key) => {
    const text = entry[key];
    if (text === undefined) return [];
    const title = DETAILS[key].title();
    const detail = {title, label: describeLabel(title), value: DETAILS[key].value(text)};
    return [key === 'contact' ? {...detail, href: text} : detail];
  });
}
