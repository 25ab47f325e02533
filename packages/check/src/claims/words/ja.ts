import {asserts} from './ja/asserts.js';
import {mood} from './ja/mood.js';
import {topics} from './ja/topics.js';
import {who} from './ja/who.js';
import {list} from './list.js';
import type {Words} from './types.js';

/** What ends a sentence so that it takes back its first half too: a clause of its own would be a claim. */
const NO_BREAK = '[^。]{0,80}(?:意味|証明|保証|示すもの|わけ|事実は|こと(?:を|には)[^。]{0,8}(?:ませ|ない))';

/** Plans, conditions and requests that hold for both halves, as long as the first has no end of its own. */
const OPEN =
  '[^。]{0,80}(?:予定|計画|目指|目標|見込|たい|つもり|場合|[るた]際|ば|ください|必要|べき|ですか|ますか|ましたか|いません|おりません|ていない|ものです|のが|とは)';

/** Japanese. */
export const ja: Words = {
  tag: 'ja',
  boundaries: 'none',
  common: list`です  ます  した  して  では  から  まで  こと  もの  および  または  は  が  を  に  の  と  で  も`,
  clauseBreaks: list`
    (?<=[すただいん])が、  (?<=ため|ので|(?<!と)おり|いて|済みで|であり|ますし|ですし|いるし|[すただい]から)、(?!${NO_BREAK})  (?<=[得了拠応有領成持供管存証過格]し)、(?!${NO_BREAK}|${OPEN})
    けれども?  一方(?:で|、)  しかし  ただし  だが  ですから  なので  ものの、
  `,
  asserts,
  mood,
  who,
  topics,
};
