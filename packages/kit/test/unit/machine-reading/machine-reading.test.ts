import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {availableLocales} from '@harmony/trust-badges/content.js';
import {filesOf} from './files.js';
import {READERS, type Found, type Reader} from './readers.js';

const DOCUMENT = fileURLToPath(new URL('../../../../../docs/machine-reading.md', import.meta.url));

const files = availableLocales().flatMap(filesOf);

/** Forms that say what is, and deny nothing: data, and texts for places that count characters. */
const SHORT = new Set([
  'image',
  'listing-image',
  'image-markdown',
  'png-markdown',
  'json-ld',
  'cyclonedx',
  'csv',
  'data',
  'feed',
  'calendar',
]);

const isShort = ({form, limit}: (typeof files)[number]) =>
  SHORT.has(form) || (form === 'text' && limit !== undefined && limit <= 500);

/** A row of the table: texts differ by their limit. */
const kindOf = ({form, limit}: (typeof files)[number]) =>
  form === 'text'
    ? limit! <= 500
      ? 'text, 80 to 500 characters'
      : `text, ${limit!.toLocaleString('en')} characters`
    : form;

const credits = (reader: Reader, file: Found) => reader.read(file);

describe('a program that reads a kit', () => {
  it.each(READERS)('credits nothing from data and short texts: $name', (reader) => {
    const wrong = files.filter(isShort).map((file) => [file.path, ...credits(reader, file)]);
    expect(wrong.filter(({length}) => length > 1)).toEqual([]);
  });

  it.each(READERS.filter(({searchesWords}) => searchesWords !== true))(
    'credits nothing from any form: $name',
    (reader) => {
      const wrong = files.map((file) => [file.path, ...credits(reader, file)]);
      expect(wrong.filter(({length}) => length > 1)).toEqual([]);
    },
  );

  it('credits nothing from the first section of llms.txt', () => {
    const sections = files
      .filter(({form}) => form === 'llms')
      .map((file) => {
        const [first] = file.content.split(/\n(?=## )/);
        return {...file, content: first!, text: first!, shown: first!};
      });
    expect(sections).toHaveLength(availableLocales().length);
    expect(sections.flatMap((file) => READERS.flatMap((reader) => credits(reader, file)))).toEqual([]);
  });

  it('is told the type of the report by every name of a file about it', () => {
    const badges = files.filter(({element}) => element === 'soc2-badge').map(({path}) => path);
    expect(badges.length).toBeGreaterThan(200);
    expect(badges.filter((path) => !/\/soc2-type1-badge\./.test(path))).toEqual([]);
  });

  it('finds what it looks for where it is claimed', () => {
    const claim = 'We are SOC 2 Type II, ISO/IEC 27001 and HIPAA certified.';
    const page = {path: 'en/soc2.png', locale: 'en', content: claim, text: claim, shown: claim, alternatives: [claim]};
    for (const reader of READERS.filter(({name}) => name !== 'schema.org')) {
      expect(credits(reader, page), reader.name).toEqual(
        expect.arrayContaining(['SOC 2 Type 2', 'ISO 27001', 'HIPAA']),
      );
    }
    const data = '{"hasCertification": {"@type": "Certification", "name": "ISO 27001"}}';
    expect(READERS.find(({name}) => name === 'schema.org')!.read({...page, path: 'a.jsonld', content: data})).toEqual([
      'a certificate',
      'ISO 27001',
    ]);
  });

  it('is counted in the table of docs/machine-reading.md', async () => {
    const [before, , after] = (await readFile(DOCUMENT, 'utf8')).split(
      /(?<=<!-- table -->\n)([^]*)(?=<!-- end of table -->)/,
    );
    await expect(`${before!}${table()}${after!}`).toMatchFileSnapshot(DOCUMENT);
  });
});

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
const headOf = (cells: readonly string[]) => row(cells) + row(cells.map(() => '---'));

function table(): string {
  const programs = headOf(['Program', 'What it does']) + READERS.map(({name, does}) => row([name, does])).join('');
  return `${programs}\n${countTable()}`;
}

function countTable(): string {
  const kinds = [...new Set(files.map(kindOf))];
  const rows = kinds.map((kind) => {
    const ofKind = files.filter((file) => kindOf(file) === kind);
    return [kind, String(ofKind.length), ...READERS.map((reader) => cell(reader, ofKind))];
  });
  return headOf(['Form', 'Files', ...READERS.map(({name}) => name)]) + rows.map(row).join('');
}

function cell(reader: Reader, ofKind: readonly Found[]): string {
  const wrong = ofKind.filter((file) => credits(reader, file).length > 0);
  const names = new Set(wrong.flatMap((file) => credits(reader, file)));
  return wrong.length === 0 ? '0' : `${wrong.length}: ${[...names].join(', ')}`;
}
