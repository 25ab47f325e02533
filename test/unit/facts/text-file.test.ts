import {describe, expect, it} from 'vitest';
import {decodeText, parseJson, showUnseen} from '../../../src/facts/index.js';

const decode = (...bytes: number[]) => decodeText(Uint8Array.of(...bytes), 'facts.json');

/** Why a text is not JSON. What stands after the colon is the engine's, apart from invisible characters. */
function refusalOf(text: string): Error {
  try {
    parseJson(text, 'facts.json');
  } catch (error) {
    return error as Error;
  }
  throw new Error(`${text} is JSON`);
}

describe('decodeText', () => {
  it('refuses UTF-16, of which one byte in two is zero', () => {
    expect(() => decode(0x7b, 0)).toThrow(/^facts\.json is UTF-16\. Save it as UTF-8\.$/);
    expect(() => decode(0, 0x7b)).toThrow(/^facts\.json is UTF-16\. Save it as UTF-8\.$/);
  });

  it('leaves what is too short for UTF-16 to the parser', () => {
    expect(decode()).toBe('');
    expect(decode(0)).toBe('\0');
    expect(decode(0x7b)).toBe('{');
  });
});

describe('parseJson', () => {
  it('names the file, and shows in one line what stands there', () => {
    const {message, cause} = refusalOf('{\n  "a":\t\tnone\r\n}');
    expect(message).toMatch(/^facts\.json is not JSON: \S/);
    expect(message).toContain('"a": n');
    expect(message).not.toMatch(/\s{2}|[\t\r\n]/);
    expect(cause).toBeInstanceOf(SyntaxError);
  });

  it('gives the code of an invisible character that stands where the message points to', () => {
    expect(refusalOf('{\u200b"a": 1}').message).toMatch(/at position 1\b.*; U\+200B stands there$/);
    expect(refusalOf('{"a": 1, "b": 2,\u200b"c": 3}').message).toMatch(/at position 16\b.*; U\+200B stands there$/);
  });

  it.each([
    ['a character that can be seen', '{"a": 1 b}'],
    ['the end', '{"a": 1,'],
    ['nothing, because it quotes the text', '\ufeff{}'],
  ])('adds nothing where the message points to %s', (_what, text) => {
    const {message, cause} = refusalOf(text);
    expect(message).toBe(`facts.json is not JSON: ${showUnseen((cause as Error).message)}`);
  });
});
