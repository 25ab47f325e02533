import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const text = readFileSync('SECURITY.md', 'utf8').split('## Threat model')[1]!.split(/^## /m)[0]!;
const threats = text
  .split(/^### /m)
  .slice(1)
  .map((part) => ({name: part.split('\n')[0]!, part}));
const REFERENCE = /\[`([^`]+)`\]\(([^)]+)\): “([^”]+)”/;
const references = [...text.matchAll(new RegExp(REFERENCE, 'g'))];

describe('the threat model', () => {
  it('has everything that an attacker may control', () => {
    expect(threats.map(({name}) => name)).toEqual([
      'The page',
      'The children',
      'The facts file',
      'The translation pack',
      'Another script',
      'The registry',
      'The CDN',
      'A site that is checked',
    ]);
  });

  it.each(threats)('says of "$name" what holds and what does not, with a test for each that holds', ({part}) => {
    const [, holds = '', fails = ''] = part.split(/^\*\*(?:Holds|Does not hold)\*\*$/m);
    const promises = holds.split(/^- /m).slice(1);
    expect(promises.length).toBeGreaterThan(0);
    for (const promise of promises) expect(promise).toMatch(REFERENCE);
    expect(fails).toMatch(/^- /m);
  });

  it.each(references.map(([, name, link, title]) => ({name: name!, link: link!, title: title!})))(
    'names a test that there is: $name, “$title”',
    ({name, link, title}) => {
      expect(link).toBe(name);
      expect(existsSync(name)).toBe(true);
      const source = readFileSync(name, 'utf8');
      const titles = [...source.matchAll(/(?:\b(?:it|describe)|\]|\))\(\s*(['"`])((?:(?!\1).)+)\1/g)].map(
        ([, , each]) => each,
      );
      expect(titles).toContain(title);
    },
  );
});
