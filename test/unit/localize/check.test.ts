import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {build} from '../../../scripts/localize/build.mjs';
import {check, checkUnits} from '../../../scripts/localize/check.mjs';
import {findClaims, isAllowed, readClaims} from '../../../scripts/localize/claims.mjs';
import {extract} from '../../../scripts/localize/extract.mjs';
import {readGlossary} from '../../../scripts/localize/glossary.mjs';
import {readSourceUnits, readXliff, TARGETS} from '../../../scripts/localize/localizer.mjs';
import {readUnits} from '../../../scripts/localize/xliff.mjs';
import {written} from '../../helpers/bundled.js';

const claims = await readClaims();
const glossary = await readGlossary();

describe('the translations in the repository', () => {
  it('are complete, reviewed, true and up to date (npm run localize:check)', async () => {
    expect(await check()).toEqual([]);
  });

  it('are in twelve languages', () => {
    expect(TARGETS.join()).toBe('de,fr,es,it,nl,pt-BR,ja,ko,zh-Hans,ar,he,pl');
  });

  it('cannot be in a language whose words for claims nobody has written down', () => {
    expect(checkUnits('sv', [], claims, glossary)).toEqual([
      'xliff/claims.json has no words for "sv". Add those for each claim.',
    ]);
  });

  it('say who read them, and when', async () => {
    for (const locale of TARGETS) {
      expect(await readXliff(locale), locale).toMatch(
        /<phase phase-name="second-reading" process-name="read back into English" date="\d{4}-\d\d-\d\dT/,
      );
    }
  });

  it('use each of the allowed words somewhere, so that no allowance outlives its use', async () => {
    const uses: ReturnType<typeof findClaims> = [];
    for (const locale of TARGETS) {
      const texts = readUnits(await readXliff(locale)).map(({id, target}) => ({id, parts: target!.parts}));
      uses.push(...findClaims(locale, texts, claims));
    }
    const idle = claims.allowed.flatMap(({id, words}) =>
      words.filter((word) => !uses.some((use) => use.id === id && use.word === word)).map((word) => `${id}: ${word}`),
    );
    expect(idle).toEqual([]);
    expect(claims.allowed.filter(({why}) => why.length < 20)).toEqual([]);
  });
});

/** Claims that no translation may make, as a careless translator would write them. */
const TOO_MUCH: [locale: string, claim: string][] = [
  ['en', 'Harmony is certified.'],
  ['de', 'Harmony ist nach SOC 2 zertifiziert.'],
  ['de', 'Das Zertifikat ist vom 15. März 2026.'],
  ['de', 'DSGVO-konform'],
  ['de', 'Die Vertraulichkeit ist gewährleistet.'],
  ['fr', 'Harmony est certifiée SOC 2.'],
  ['fr', 'entièrement conforme'],
  ['fr', 'La confidentialité est garantie.'],
  ['es', 'Harmony está certificada.'],
  ['es', 'cumple con SOC 2'],
  ['it', 'certificazione SOC 2'],
  ['it', 'garantisce la riservatezza'],
  ['nl', 'Harmony is SOC 2-gecertificeerd.'],
  ['nl', 'voldoet aan SOC 2'],
  ['pt-BR', 'em conformidade com a SOC 2'],
  ['pt-BR', 'possui certificação'],
  ['ja', 'SOC 2認証を取得'],
  ['ja', 'SOC 2に準拠'],
  ['ko', 'SOC 2 인증을 받았습니다'],
  ['ko', '규정을 준수합니다'],
  ['zh-Hans', '已通过SOC 2认证'],
  ['zh-Hans', '符合SOC 2'],
  ['ar', 'حاصلة على شهادة'],
  ['ar', 'متوافقة مع SOC 2'],
  ['he', 'בעלת תעודה'],
  ['he', 'תואם SOC 2'],
  ['pl', 'certyfikat SOC 2'],
  ['pl', 'zgodny z SOC 2'],
  ['pl', 'gwarantuje poufność'],
  ...TARGETS.map((locale): [string, string] => [locale, 'SOC 2 Type 2']),
  ...TARGETS.map((locale): [string, string] => [locale, 'SOC 2 Type II']),
];

describe('a translation that claims more than English', () => {
  it.each(TOO_MUCH)('is found: %s, “%s”', (locale, claim) => {
    const uses = findClaims(locale, [{id: 'badge.report', parts: [claim]}], claims);
    expect(uses.filter((use) => !isAllowed(use, locale, claims))).not.toEqual([]);
  });

  it('is allowed where it denies, and nowhere else', () => {
    const denial = (id: string) => findClaims('de', [{id, parts: ['… keine ISO-27001-Zertifizierung …']}], claims);
    expect(denial('soc2.not.iso').every((use) => isAllowed(use, 'de', claims))).toBe(true);
    expect(denial('soc2.proves.date').some((use) => isAllowed(use, 'de', claims))).toBe(false);
  });
});

describe('a unit', () => {
  let german: ReturnType<typeof readUnits>;
  beforeEach(async () => {
    german = readUnits(await readXliff('de'));
  });

  const change = (id: string, target: object | undefined) =>
    german.map((unit) => {
      if (unit.id !== id) return unit;
      return target ? {...unit, target: {...unit.target!, ...target}} : {id, source: unit.source};
    });

  it.each([
    ['has no translation', 'badge.report', undefined, /badge\.report: has no translation/],
    ['has an empty translation', 'badge.report', {parts: [' ']}, /badge\.report: has no translation/],
    ['was never read back', 'soc2.covers', {state: 'translated', reviewed: false}, /soc2\.covers: nobody has read/],
    ['has other English by now', 'soc2.covers', {digest: 's0'}, /soc2\.covers: the English has changed/],
    ['has lost a placeholder', 'badge.report', {parts: ['Bericht']}, /badge\.report: placeholder lost.*long/],
    ['has lost a name', 'soc2.completed', {parts: ['Fertig.']}, /soc2\.completed: term lost.*SOC 2 Type 1, Harmony/],
    ['has another name', 'security.ai.summary', {parts: ['Harmonity AI ist']}, /term lost.*Harmony AI, Harmonity/],
    [
      'has another date',
      'soc2.proves.date',
      {parts: ['Am 1. Mai 2020.']},
      RegExp(`term lost.*: ${written('long', 'de')}`),
    ],
    ['claims too much', 'badge.request', {parts: ['Zertifikat anfordern']}, /badge\.request: “Zertifikat” may say/],
  ])('that %s is named, with its remedy', (_what, id, target, problem) => {
    expect(checkUnits('de', german, claims, glossary)).toEqual([]);
    expect(checkUnits('de', change(id, target), claims, glossary).join('\n')).toMatch(problem);
  });
});

describe('the commands', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'harmony-xliff-'));
    await cp('xliff', folder, {recursive: true});
  });
  afterEach(() => rm(folder, {recursive: true}));

  async function edit(find: string | RegExp, replacement: string): Promise<void> {
    const file = join(folder, 'de.xlf');
    const text = await readFile(file, 'utf8');
    const edited = text.replace(find, replacement);
    expect(edited).not.toBe(text);
    await writeFile(file, edited);
  }

  it('read an interchange file that begins with a byte order mark as the same', async () => {
    const file = join(folder, 'de.xlf');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `\ufeff${text}`);
    expect(await check(folder)).toEqual([]);
    expect(await readXliff('de', folder)).toBe(text);
  });

  it('say what to do about an interchange file of another encoding', async () => {
    const file = join(folder, 'de.xlf');
    await writeFile(file, Buffer.from(`\ufeff${await readFile(file, 'utf8')}`, 'utf16le'));
    const problem = 'xliff/de.xlf is UTF-16. Save it as UTF-8.';
    await expect(extract(folder)).rejects.toThrow(problem);
    await expect(build(folder)).rejects.toThrow(problem);
  });

  it('extract the English anew and ask for another reading where it has changed', async () => {
    // As if the file came from a time when the English was different.
    await edit(/(<target state="signed-off" harmony:source-digest=")\w+(">Bericht anfordern)/, '$1s0000000000000000$2');
    const text = (await extract(folder)).get('de')!;
    expect(readUnits(text).find(({id}) => id === 'badge.request')?.target).toMatchObject({
      parts: ['Bericht anfordern'],
      state: 'needs-review-translation',
      reviewed: false,
    });
  });

  it('extract new units and drop old ones, and keep everything else', async () => {
    await edit(
      /<trans-unit id="badge\.request">[^]*?<\/trans-unit>/,
      '<trans-unit id="old"><source>Old</source></trans-unit>',
    );
    const units = readUnits((await extract(folder)).get('de')!);
    const source = await readSourceUnits();
    expect(units.map(({id}) => id)).toEqual(source.map(({name}) => name));
    expect(units.filter(({target}) => !target).map(({id}) => id)).toEqual(['badge.request']);
  });

  it('leave out of a pack every statement that nobody has read back', async () => {
    const target = /(<trans-unit id="subprocessors\.purpose\.hosting">[^]*?<target state=")signed-off/;
    const before = (await build(folder)).get('src/localization/generated/de.ts')!;
    await edit(target, '$1translated');
    const after = (await build(folder)).get('src/localization/generated/de.ts')!;
    expect(before.match(/: 'Hosting'/g)).toHaveLength(1);
    expect(after.match(/: 'Hosting'/g)).toBeNull();
  });

  it('refuse to build a language in which an element’s own words are not finished', async () => {
    await edit(/(<trans-unit id="badge\.request">[^]*?<target state=")signed-off/, '$1translated');
    await expect(build(folder)).rejects.toThrow(/no reviewed translation.*\n.*de\.xlf: badge\.request$/);
  });

  it('refuse a translation that has lost a placeholder', async () => {
    await edit(/(<target[^>]*>Bericht vom )<x[^>]*\/>/, '$1');
    await expect(build(folder)).rejects.toThrow(/badge\.report.*missing/);
  });

  it('check that the files are what would be extracted, and the packs what would be built', async () => {
    // The English in the file is not that of the source, and the translation is not that in the pack.
    await edit('<source>Request the report</source>', '<source>Request a report</source>');
    await edit('>Bericht anfordern<', '>Den Bericht anfordern<');
    expect(await check(folder)).toEqual([
      'xliff/de.xlf is out of date: run `npm run localize:extract`.',
      'src/localization/generated/de.ts is out of date: run `npm run localize:build`.',
    ]);
  });

  it('check that no file is missing', async () => {
    await rm(join(folder, 'de.xlf'));
    const problems = await check(folder);
    expect(problems).toContain('xliff/de.xlf is out of date: run `npm run localize:extract`.');
    expect(problems).toContain('xliff/de.xlf: badge.request: has no translation.');
  });

  it('say so when a file is no XLIFF', () => {
    expect(() => readUnits('<xliff><file></xliff>')).toThrow(/This is no XLIFF/);
  });
});
