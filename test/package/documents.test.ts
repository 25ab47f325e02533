import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {documents} from './documents.js';

const read = (file: string) => readFileSync(file, 'utf8');

describe('every document', () => {
  const anchors = (file: string) =>
    [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
      title!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );

  it.each(documents)('%s has links that lead somewhere', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
    const broken = links
      .filter((link) => !/^(?:https|mailto):/.test(link))
      .filter((link) => {
        const [path, anchor] = link.split('#') as [string, string?];
        const target = path === '' ? file : join(dirname(file), path);
        return !existsSync(target) || (anchor !== undefined && !anchors(target).includes(anchor));
      });
    expect(broken).toEqual([]);
  });

  it.each(documents)('%s names files that exist', (file) => {
    const named = [...read(file).matchAll(/`((?:src|scripts|test|docs|examples|stories)\/[\w./-]+)`/g)].map(
      ([, path]) => path!,
    );
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('is short when it is a decision, and is listed', () => {
    const folder = 'docs/decisions';
    const index = read(join(folder, 'README.md'));
    for (const file of readdirSync(folder).filter((name) => name !== 'README.md')) {
      const text = read(join(folder, file));
      expect(index).toContain(`(${file})`);
      expect(text.match(/^## .+$/gm)).toEqual(['## Context', '## Decision', '## Consequences']);
      expect(text.split('\n').length).toBeLessThanOrEqual(40);
    }
  });

  it('shows a picture that is quick to load', () => {
    const picture = /!\[[^\]]+\]\(([^)]+)\)/.exec(read('README.md'))![1]!;
    expect(statSync(picture).size).toBeLessThan(200_000);
  });
});

describe('nothing that anyone reads here', () => {
  const forbidden = [
    /\bcertified\b/gi,
    /\bcertifications?\b/gi,
    /\b(?:SOC|ISO|HIPAA|GDPR)\b[^.\n]{0,30}\bcertificates?\b/gi,
    /\bSOC[\s-]?2\b®?[\s-]+complian\w+/gi,
    /\b(?:HIPAA|GDPR|ISO\s?27001)[\s-]+complian\w+/gi,
    /\b(?:fully|100\s?%|is|are)\s+compliant\b/gi,
    /\bHarmon\w+\b[^.\n]{0,40}\bcompleted (?:a )?SOC[\s-]?2 Type (?:2|II)\b/gi,
    /\bdata (?:always )?(?:stays|remains|is kept) (?:in|within|inside) the EU\b/gi,
    /\bno data (?:ever )?leaves\b/gi,
    /\bSOC[\s-]?II\b|\bSOC 2 Type II\b/gi,
  ];

  /** Where such words deny something and claim nothing. */
  const allowed = [
    {
      file: 'src/facts/harmony.json',
      phrase: 'It does not prove that Harmony has completed SOC 2 Type 2.',
      why: 'denies it',
    },
    {
      file: 'src/facts/harmony.json',
      phrase: 'It does not prove that Harmony has an ISO 27001 certification.',
      why: 'denies it',
    },
    {
      file: 'src/facts/harmony.json',
      phrase: 'It does not prove that Harmony has a HIPAA certification.',
      why: 'denies it',
    },
  ];

  // Not the packs: `npm run localize:check` looks for each language's own words, and knows which uses deny.
  const texts = ['src', 'examples', 'stories'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('generated'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );

  // It quotes the sources, with the claims that they warn of; its own test compares it with the facts.
  const quoting = 'docs/wording.md';

  it.each([...documents.filter((file) => file !== quoting), ...texts, 'package.json'])(
    'claims what the facts do not: %s',
    (file) => {
      const text = allowed
        .filter((allowance) => allowance.file === file)
        .reduce((rest, {phrase}) => rest.replaceAll(phrase, ''), read(file));
      expect(forbidden.flatMap((pattern) => text.match(pattern) ?? [])).toEqual([]);
    },
  );

  it.each(allowed)('is allowed for no reason: “$phrase”', ({file, phrase}) => {
    expect(read(file)).toContain(phrase);
  });
});
