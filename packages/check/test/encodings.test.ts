import {formatReasons, parseFacts} from '@harmony/trust-badges/facts.js';
import {afterAll, describe, expect, it} from 'vitest';
import {checkCommand} from '../src/check.js';
import {diffCommand} from '../src/diff.js';
import {plainCompany} from '../../../test/unit/facts/company.js';
import {filesFor} from './command.js';

const files = filesFor();
afterAll(files.remove);

const TEXT = JSON.stringify(plainCompany(), null, 2);
const plain = files.write('plain.json', TEXT);
const problemOf = (content: string | Uint8Array) =>
  checkCommand([files.write('facts.json', content)], new Date()).problem;

describe('a facts file that a person has saved', () => {
  it('may begin with a byte order mark, as editors on Windows write it', () => {
    const marked = files.write('marked.json', `\ufeff${TEXT}`);
    const today = ['--today', '2026-02-01'];
    expect(checkCommand([...today, marked], new Date())).toMatchObject({exitCode: 0, problem: ''});
    expect(diffCommand([plain, marked])).toEqual({exitCode: 0, problem: '', output: 'Both say the same.\n'});
  });

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['UTF-16', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16', Buffer.from(TEXT, 'utf16le').swap16()],
    ['UTF-32', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from(TEXT)])],
    ['not UTF-8 throughout', Buffer.from(TEXT.replace('Example Company', 'Exämple Company'), 'latin1')],
  ])('is told to be %s, and what to do about it', (encoding, content) => {
    expect(problemOf(content)).toMatch(new RegExp(`^.*facts\\.json is ${encoding}\\. Save it as UTF-8\\.\\n$`));
  });

  it.each([
    ['U+FEFF', `\ufeff\ufeff${TEXT}`],
    ['U+200B', `{\u200b${TEXT.slice(1)}`],
    ['U+00A0', TEXT.replace('": ', '":\u00a0')],
    ['U+2028', `{\u2028${TEXT.slice(1)}`],
    ['U+200B', TEXT.replace('"soc2"', '"soc2\u200b"')],
  ])('is refused with the code of what nobody can see: %s', (code, content) => {
    const problem = problemOf(content);
    expect(problem).toContain(code);
    expect(problem).not.toMatch(/(?![ \n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u);
  });

  it('gets reasons on a page too in which each such character is a code', () => {
    const result = parseFacts({...plainCompany(), 'contact\u00ad': 1});
    expect(result.ok ? '' : formatReasons(result.reasons)).toContain('  contactU+00AD: is not a key');
  });
});
