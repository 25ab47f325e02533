import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {makeBlocks} from './blocks.mjs';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * Brings the generated parts of the README up to date. Nothing is written when nothing has changed, or when anything fails.
 *
 * @param {string} [dist] - the built package
 * @returns {Promise<void>}
 */
export async function writeReadme(dist = DIST) {
  const text = await readFile(README, 'utf8');
  const current = fillBlocks(text, await makeBlocks(dist));
  if (current !== text) await writeFile(README, current);
}

/**
 * Puts each block between its two markers, `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`.
 *
 * @param {string} text - the README
 * @param {Readonly<Record<string, string>>} blocks - Markdown by name
 * @returns {string} the README with the blocks in it; everything else is as it was
 */
export function fillBlocks(text, blocks) {
  const unknown = [...text.matchAll(/<!-- \/?generated:(\S+) -->/g)].find(([, name]) => !(name in blocks));
  if (unknown) throw new Error(`README.md has ${unknown[0]}, but no block of that name is generated.`);
  return Object.entries(blocks).reduce((filled, [name, block]) => fillBlock(filled, name, block), text);
}

function fillBlock(text, name, block) {
  const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
  const [before, ...afterStart] = text.split(start);
  const [, ...afterEnd] = afterStart.join(start).split(end);
  if (afterStart.length !== 1 || afterEnd.length !== 1) {
    throw new Error(`README.md must have ${start} and, after it, ${end}, once each.`);
  }
  return `${before}${start}\n\n${block}\n\n${end}${afterEnd[0]}`;
}
