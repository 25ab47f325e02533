import {asserts} from './ar/asserts.js';
import {ar} from './ar/letters.js';
import {mood} from './ar/mood.js';
import {topics} from './ar/topics.js';
import {who} from './ar/who.js';
import {list} from './list.js';
import type {Words} from './types.js';

/** Arabic. */
export const arabic: Words = {
  tag: 'ar',
  boundaries: 'spaces',
  common: list`
    و\p{L}+  في  من  على  إلى  عن  أن  إن  لا  لم  لن  ليس  ما  هو  هي  هذا  هذه  التي  الذي  نحن  لدينا  مع  أو  كل  جميع  بعد  قبل  عند  هل  ال\p{L}+
  `,
  clauseBreaks: [
    // The denial goes to the new clause, so what stands before "and not" is not denied by it.
    ...list`
      (?:و|ف)?لكن\p{L}*  بل  إلا أن\p{L}*  غير أن\p{L}*  بينما  فيما  في حين  (?:و|ف)?أما  لأن\p{L}*  حيث(?: إن\p{L}*)?  إذ  لذلك  ولذلك  لذا  ولذا  مما  علما  رغم  بالرغم  وبالمقابل  في المقابل  كما (?:أن\p{L}*|ن\p{L}+|حصل\p{L}*)
      ول(?:ا|م|ن)  وليس\p{L}*  ولسنا  و(?:نحن|قد|(?:هو|هي)(?! شركتنا)|هم|لدينا|معنا|منصتنا|شركتنا|خدمتنا|تقريرنا|بياناتنا|بياناتكم|بياناتك)  ونحن
      ون(?:لتزم|متثل|توافق|ستوفي|لبي|حمل|ملك|متلك|حوز|حتفظ|وفر|قدم|ستخدم|خزن|عالج|ضمن|خضع)  و(?:حصلنا|أكملنا|اجتزنا|أتممنا|نلنا)
      ف(?:نحن|هو|هي|لدينا)
    `,
    ...ar`(?:رغم|مع) أن\p{L}*`,
  ],
  asserts,
  mood,
  who,
  topics,
};
