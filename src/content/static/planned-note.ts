import {joinTexts} from '../../localization/format.js';
import type {SubprocessorRow} from '../named-list.js';
import {toIsolatedText, toRichText, type RichText} from '../rich-text.js';
import {describeSentence} from '../sentences.js';

/**
 * Says in sentences that a subprocessor is planned.
 *
 * @param row - One row of the list.
 * @returns "Planned from March 1, 2026. Last day to object: January 30, 2026."; undefined for one that is not planned.
 */
export function noteOf({planned}: SubprocessorRow): RichText | undefined {
  if (planned === undefined) return undefined;
  const {from, objection} = planned;
  const sentences = [from, ...(objection === undefined ? [] : [objection])].map((line) =>
    toIsolatedText(describeSentence(line)),
  );
  return toRichText(joinTexts(sentences));
}
