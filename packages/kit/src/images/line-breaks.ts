// The tests are compiled without the other files of this folder, and need its declarations as well.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- A package without types cannot be declared in a module.
/// <reference path="./vendor.d.ts" />
import LineBreaker from 'linebreak';

const ADDRESS = /[\w.+-]+@[\w.-]+\w/g;

/**
 * Where the lines of a text may end: by Unicode's rules, but never in a mail address, and in Korean only at spaces, as
 * in print.
 *
 * @param text - The text, which has no line breaks of its own.
 * @param locale - Its language.
 * @returns Indices at which the next line may begin; the last is the length of the text.
 */
export function lineBreaks(text: string, locale: string): number[] {
  const addresses = [...text.matchAll(ADDRESS)].map(({0: address, index}) => [index, index + address.length] as const);
  const breaker = new LineBreaker(text);
  const breaks: number[] = [];
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    const {position} = found;
    if (position === text.length) continue;
    if (addresses.some(([start, end]) => position > start && position < end)) continue;
    if (locale === 'ko' && text[position - 1] !== ' ') continue;
    breaks.push(position);
  }
  return [...breaks, text.length];
}
