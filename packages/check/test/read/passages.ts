import type {Passage} from '../../src/claims/types.js';
import {readPassages} from '../../src/read/index.js';

/** What a file says, without its name. */
export async function read(name: string, content: string | Uint8Array): Promise<Passage[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return (await readPassages(name, bytes)).slice(1);
}

/** Passages in short: "2:5 heading What we do". */
export async function inShort(name: string, content: string | Uint8Array): Promise<string[]> {
  return (await read(name, content)).map(({text, context, at, lang, lead}) => {
    const {line, column} = at(0);
    const more = [lang && `lang=${lang}`, lead && `lead=${lead}`].filter(Boolean).map((part) => ` [${part}]`);
    return `${line}:${column} ${context} ${text}${more.join('')}`;
  });
}

/** Where words of a file stand: "2:17". Undefined if it does not say them. */
export async function placeOf(name: string, content: string | Uint8Array, words: string): Promise<string | undefined> {
  for (const {text, at} of await read(name, content)) {
    const offset = text.indexOf(words);
    if (offset < 0) continue;
    const {line, column} = at(offset);
    return `${line}:${column}`;
  }
  return undefined;
}
