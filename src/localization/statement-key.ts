import {generateMsgId} from '@lit/localize/internal/id-generation.js';

/**
 * The key of a statement's translation in a pack: a digest of its English text, so that packs need no second copy of it.
 *
 * @param text - The English text.
 * @returns The 17 characters that lit-localize would give a message of the same text.
 */
export function statementKey(text: string): string {
  return generateMsgId(text, false);
}
