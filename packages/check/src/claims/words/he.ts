import {asserts} from './he/asserts.js';
import {mood} from './he/mood.js';
import {topics} from './he/topics.js';
import {who} from './he/who.js';
import {list} from './list.js';
import type {Words} from './types.js';

/** Hebrew. */
export const he: Words = {
  tag: 'he',
  boundaries: 'spaces',
  common: list`
    של  את  על  לא  אין  יש  אנחנו  אנו  הוא  היא  הם  זה  זו  עם  או  גם  כל  אם  שלנו  שלכם  לפי  כי  אבל  אך  רק  עד  בין  מה  האם  לנו
  `,
  clauseBreaks: list`
    ו?אבל  ו?אך(?! ורק)  ו?אולם  ו?אילו  ו?בעוד ש~  ו?למרות ש~  אף על פי ש~  אף ש~  מכיוון ש~  משום ש~  מפני ש~  מאחר ש~  היות ש~  שכן  ו?לכן  ו?על כן  אלא
    ו?עם זאת  ו?לעומת זאת  (?<!(?<!\p{L})ש\p{L}{1,4} )ו?(?:אנחנו|אנו)  ואצלנו  ויש  ואין  ואינ~  ולא  ולנו  וגם (?:אנחנו|אנו|יש|לא|אין|הוא|היא)  ו(?:השלמנו|עברנו|קיבלנו|השגנו|מחזיק|עומד|מוסמך|מוסמכ|עומדים)~
  `,
  asserts,
  mood,
  who,
  topics,
};
