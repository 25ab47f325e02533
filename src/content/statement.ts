import {msg, str} from '@lit/localize';
import {translationOf} from '../localization/index.js';
import type {RichText} from './rich-text.js';

/**
 * Describes a statement of the facts.
 *
 * @param statement - Its text is English.
 * @returns The reviewed translation into the active language; where there is none, the English text, marked as such.
 */
export function describeStatement({text}: {readonly text: string}): RichText {
  const translation = translationOf(text);
  if (translation !== undefined) return translation;
  return [
    {
      text,
      label: msg('English', {
        id: 'english.label',
        desc: 'The name of the English language. A small label beside a sentence that has no reviewed translation yet.',
      }),
      sentence: msg(str`In English: ${text}`, {
        id: 'english.sentence',
        desc: 'Read aloud where a sentence has no reviewed translation yet. The placeholder is that English sentence.',
      }),
    },
  ];
}
