import {afterAll, describe, expect, it} from 'vitest';
import {describeElement} from '@harmony/trust-badges/content.js';
import {textFiles} from '../../../kit/src/text-files.js';
import '../../../kit/src/languages.js';
import {pngOf} from '../read/binary-files.js';
import {loadTools} from '../../src/check-files/tools.js';
import {inShort, sandbox} from './tools.js';

const {run, write, remove} = sandbox();
afterAll(remove);
const tools = await loadTools();

const {factsId, parts} = describeElement('soc2-badge', null);
const {entity} = parts;
const [version, digest] = factsId.split(' ') as [string, string];
const OLD = '2025-01-15 abcdef012345';

const forms = textFiles({facts: null, locale: 'en', hash: () => 'sha256-x'});
const form = (path: string) => forms.find((file) => file.path === `en/${path}`)!.content;

/** What the command says of our own forms in a file: "own-stale misleading 1:1". */
async function own(name: string, content: string | Uint8Array): Promise<string[]> {
  write({[name]: content});
  const {output} = await run([name, '--format', 'json'], {}, tools);
  const {findings} = JSON.parse(output) as {findings: {rule: string; level: string; line: number; column: number}[]};
  return findings
    .filter(({rule}) => rule.startsWith('own-'))
    .map(({rule, level, line, column}) => `${rule} ${level} ${line}:${column}`);
}

const LIVE = 'soc2-type1-badge.card.html';
const SAFE = 'soc2-type1-badge.safe.html';

describe('our own elements and forms in a file', () => {
  it.each([
    LIVE,
    SAFE,
    'soc2-type1-badge.md',
    'soc2-type1-badge.5000.txt',
    'soc2-type1-badge.jsonld',
    'security-summary.safe.html',
  ])('are fine as they come from the kit: %s', async (path) => {
    expect(await own(path, form(path))).toEqual([]);
  });

  it.each([
    ['a.html', `<h1>Hi</h1>\n${form(LIVE)}`, /^own-stale misleading 2:1$/],
    ['a.html', `<main>\n  ${form(SAFE)}</main>`, /^own-stale misleading 2:3$/],
    ['a.md', form('soc2-type1-badge.md'), /^own-stale misleading \d+:\d+$/],
    ['a.txt', form('soc2-type1-badge.5000.txt'), /^own-stale misleading \d+:\d+$/],
    ['a.jsonld', form('soc2-type1-badge.jsonld'), /^own-stale misleading \d+:\d+$/],
    ['a.svelte', form(SAFE), /^own-stale misleading 1:1$/],
  ])('are stale with older facts: %s %#', async (name, text, expected) => {
    const found = await own(name, text.replaceAll(factsId, OLD).replaceAll(factsId.replace(' ', '\u00a0'), OLD));
    expect(found).toEqual([expect.stringMatching(expected)]);
  });

  it('are edited if the digest is not that of the facts', async () => {
    const other = `${version} ${digest === '000000000000' ? '111111111111' : '000000000000'}`;
    expect(await own('a.html', form(SAFE).replaceAll(factsId, other))).toEqual(['own-edited over 1:1']);
  });

  it.each([
    ['the entity', (text: string) => text.replaceAll(entity, 'Somebody')],
    ['the type', (text: string) => text.replace(/Type 1/g, 'report')],
    [
      'the date',
      (text: string) =>
        text.replaceAll(/<time[^]*?<\/time>/g, '').replaceAll(/\w+ \d{1,2}, 20\d\d|\d{1,2} \w+ 20\d\d/g, 'then'),
    ],
  ])('are stripped without %s', async (_, strip) => {
    expect(await own('a.html', strip(form(SAFE)))).toEqual(['own-stripped misleading 1:1']);
  });

  it('are a note if they are newer than the facts', async () => {
    expect(await own('a.html', form(SAFE).replaceAll(factsId, '2099-01-01 abcdef012345'))).toEqual([
      'own-newer note 1:1',
    ]);
  });

  it('are found in the metadata of a picture', async () => {
    const png = pngOf([['tEXt', Buffer.from(`Description\0SOC 2 Type 1, ${entity}. Facts version ${OLD}`, 'latin1')]]);
    expect(await own('a.png', png)).toContainEqual(expect.stringMatching(/^own-stale misleading 1:\d+$/));
  });

  it('are nothing that a script still fills, and nothing in a program', async () => {
    expect(await own('a.html', '<harmony-soc2-badge></harmony-soc2-badge>')).toEqual([]);
    expect(await own('a.ts', `const a = 'Facts version ${OLD}';`)).toEqual([]);
  });

  it('say why, and what to do', async () => {
    write({'a.html': form(SAFE).replaceAll(factsId, OLD)});
    const {output, exitCode} = await run(['a.html', '--strict'], {}, tools);
    expect(output).toContain(`“${OLD}”\n  Why: It shows the facts of 2025-01-15; they have changed on ${version}.\n`);
    expect(output).toContain('  Write: Replace it with a new copy from the kit, and leave that whole.\n');
    expect(exitCode).toBe(1);
  });

  it('can be ignored like anything else', async () => {
    const text = `<!-- trust-badges-ignore own-stale: an example of an old one -->\n${form(SAFE).replaceAll(factsId, OLD)}`;
    expect(await own('a.html', text)).toEqual([]);
  });

  it('may say what they say, but not more', async () => {
    write({'a.html': form(SAFE), 'b.html': form(SAFE).replace('SOC 2 Type 1', 'SOC 2 Type 1 certified')});
    expect((await run(['a.html', '--strict'], {}, tools)).output).toBe('Nothing found in 1 file.\n');
    const {findings} = JSON.parse((await run(['b.html', '--format', 'json'], {}, tools)).output) as Parameters<
      typeof inShort
    >[0];
    expect(findings.map(({rule, level}) => `${level} ${rule}`)).toContain('over soc2-certified');
  });
});
