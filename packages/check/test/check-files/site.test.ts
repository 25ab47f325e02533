import {afterAll, describe, expect, it} from 'vitest';
import {loadTools} from '../../src/check-files/tools.js';
import {pdfOf, pngOf} from '../read/binary-files.js';
import {inShort, sandbox, type JsonReport} from './tools.js';

const {run, write, remove} = sandbox();
afterAll(remove);
const tools = await loadTools();

const CLAIM = 'We are SOC 2 certified.';
const FINE = 'We write software.';

/** A file of each format, with a sentence in it, and where "SOC 2 certified" stands in the one with the claim. */
const SITE: readonly (readonly [name: string, of: (sentence: string) => string | Uint8Array, place: string])[] = [
  ['index.html', (s) => `<!doctype html><html lang="en">\n<p>😀 <b>${s.slice(0, 9)}</b>${s.slice(9)}</p>`, '2:17'],
  ['entities.html', (s) => `<p>Hi</p>\n<p>&copy; ${s.replace('2 c', '2&nbsp;c')}</p>`, '2:18'],
  ['alt.html', (s) => `<img src="a.png"\n alt="${s}">`, '2:14'],
  ['meta.html', (s) => `<head><meta name=description content="${s}">`, '1:46'],
  ['shadow.html', (s) => `<x-y><template shadowrootmode=open>\n<p>${s}</p></template></x-y>`, '2:11'],
  ['ld.html', (s) => `<script type="application/ld+json">{"description": "${s}"}</script>`, '1:60'],
  ['a.md', (s) => `# Hi\n\nText *here*. ${s}\n`, '3:21'],
  ['b.mdx', (s) => `# Hi\n\n<Note>\n  ${s}\n</Note>\n`, '4:10'],
  ['c.jsx', (s) => `const A = () => (\n  <p>\n    ${s}\n  </p>\n);\n`, '3:12'],
  ['d.tsx', (s) => `const A = (p: P) => <img alt="${s}" />;\n`, '1:38'],
  ['e.vue', (s) => `<template>\r\n  <p>${s}</p>\r\n</template>\r\n`, '2:13'],
  ['f.svelte', (s) => `<p>Hi</p>\n<p>${s}</p>\n`, '2:11'],
  ['g.astro', (s) => `---\nconst a = 1;\n---\n<p>${s}</p>\n`, '4:11'],
  ['h.txt', (s) => `Hi.\r\n\r\n${s.replace('2 c', '2\r\nc')}\r\n`, '3:8'],
  ['i.json', (s) => `{\n  "a": "\\"Hi\\" ${s.replace('We', '\\u0057e')}"\n}\n`, '2:28'],
  ['j.yaml', (s) => `a: >-\n  Hi.\n  ${s}\n`, '3:10'],
  ['k.csv', (s) => `a,b\n"""Hi""",${s}\n`, '2:17'],
  ['l.svg', (s) => `<svg xmlns="http://www.w3.org/2000/svg">\n<desc>${s}</desc></svg>`, '2:14'],
  ['m.pdf', (s) => pdfOf([['Hi.'], ['Hello.', '', s]]), '2:2'],
  ['n.png', (s) => pngOf([['tEXt', Buffer.from(`Description\0${s}`)]]), '1:17'],
];

async function reportOf(...args: string[]): Promise<JsonReport> {
  return JSON.parse(
    (await run([...args, '--format', 'json', '--today', '2026-11-30'], {}, tools)).output,
  ) as JsonReport;
}

write(Object.fromEntries(SITE.map(([name, of]) => [`bad/${name}`, of(CLAIM)])));
write(Object.fromEntries(SITE.map(([name, of]) => [`good/${name}`, of(FINE)])));

describe('a site with a claim in a file of each format', () => {
  it('has a finding in each, at its line and column', async () => {
    const report = await reportOf('bad');
    expect(report.unread).toEqual([]);
    expect(inShort(report).sort()).toEqual(SITE.map(([name, , place]) => `bad/${name}:${place} soc2-certified`).sort());
    expect(report.findings.every(({level, instead, fact}) => level === 'over' && instead !== '' && fact !== '')).toBe(
      true,
    );
    expect(report.exitCode).toBe(1);
  });

  it('has none without the claims', async () => {
    expect(await reportOf('good')).toMatchObject({findings: [], unread: [], checked: SITE.length, exitCode: 0});
  });
});

describe('what a passage is a part of', () => {
  const over = async (name: string, text: string) => {
    write({[name]: text});
    return inShort(await reportOf(name));
  };

  it.each([
    ['t.html', '<table><tr><td>ISO 27001<td><img src="v.svg" alt="Yes"></table>', ['t.html:1:16 iso-27001']],
    ['t.html', '<table><tr><td>ISO 27001<td>No</table>', []],
    ['t.csv', 'Question,Answer\nAre you SOC 2 Type 2 certified?,Yes\n', ['t.csv:2:9 soc2-type2']],
    ['t.csv', 'Question,Answer\nAre you SOC 2 Type 2 certified?,No\n', []],
    ['t.html', '<h2>Are you SOC 2 certified?</h2><p>Yes.', ['t.html:1:37 soc2-certified']],
    ['t.html', '<h2>Are you SOC 2 certified?</h2><p>No.', []],
    ['t.html', '<h2>Are you secure?</h2><p>We are SOC 2 certified.', ['t.html:1:35 soc2-certified']],
    ['t.html', '<h2>What the report does not prove</h2><ul><li>SOC 2 Type 2<li>ISO 27001</ul>', []],
    ['t.html', '<h2>Our badges</h2><ul><li>SOC 2 Type 2</ul>', ['t.html:1:28 soc2-type2']],
    ['t.md', 'We do not have:\n\n- ISO 27001\n- HIPAA\n', []],
    ['t.txt', 'We are certified to:\n\n- ISO 27001\n', ['t.txt:3:3 iso-27001']],
  ])('decides: %s %j', async (name, text, expected) => {
    expect(await over(name, text)).toEqual(expected);
  });
});
