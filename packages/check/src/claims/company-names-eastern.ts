import {NO_COMPANY} from './company-names.js';
import {findAll, type Span} from './lexicon.js';
import {namesFramework} from './mentions.js';

/** What stands right after a name that is spoken of: a particle of Korean or Japanese, a verb of Chinese. */
const SPOKEN_OF =
  '(?= ?(?:(?:은|는|이|가|도|의|사는|에서(?:는)?)(?!\\p{L})|(?:は|が|の|も|社)|(?:公司|云)?(?:已|均|也|都|持有|拥有|具备|通过|获得?|取得|符合|声称|宣称|自称|宣布|将客户|把)))';

/** A name in Latin letters amid another script. */
const NAME = new RegExp(
  `(?<![\\p{sc=Latin}\\p{N}.-])\\p{Lu}[\\p{sc=Latin}\\p{N}&.-]*(?: \\p{Lu}[\\p{sc=Latin}\\p{N}&.-]*){0,2}${SPOKEN_OF}`,
  'gu',
);

/**
 * Finds the names of other companies that stand in Latin letters in a Chinese, Japanese or Korean sentence: "Example는", "Example 已".
 *
 * @param text - A clause as it is written.
 * @param ours - Finds our own names, in lower case.
 * @returns The places.
 */
export function easternNames(text: string, ours: RegExp): Span[] {
  const own = findAll(ours, text.toLowerCase());
  return findAll(NAME, text).filter(({start, end}) => {
    const name = text.slice(start, end);
    return (
      name.length > 2 &&
      !own.some((each) => each.start < end && start < each.end) &&
      !namesFramework(name.toLowerCase()) &&
      !name.split(' ').some((word) => NO_COMPANY.test(word))
    );
  });
}
