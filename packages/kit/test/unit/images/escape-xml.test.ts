import {DOMParser} from '@xmldom/xmldom';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {escapeXml} from '../../../src/escape/xml.js';
import {anyText} from '../../../../../test/unit/any-text.js';

const parse = (xml: string): Element => new DOMParser().parseFromString(xml, 'text/xml').documentElement;

const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Mostly characters that could be taken for markup, or that XML cannot contain. */
const nastyText = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '<!--',
      '&amp;',
      '\0',
      '\r\n',
      '\t',
      '\u0085',
      '\u2028',
      '\ud800',
      '\udc00',
      '\uffff',
      '😀',
      'a',
    ),
  )
  .map((parts) => parts.join(''));

describe('escapeXml', () => {
  it('is read back as it was, in text and in attributes', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), nastyText), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"'\t\n\r]|&(?!(?:amp|lt|gt|quot|#39|#9|#10|#13|#133|#8232);)/);
        const element = parse(`<a b="${escaped}">${escaped}</a>`);
        const expected = text.replace(NOT_XML, '\ufffd');
        expect(element.textContent).toBe(expected);
        expect(element.getAttribute('b')).toBe(expected);
        expect(element.childNodes.length).toBeLessThanOrEqual(1);
      }),
      {numRuns: 500},
    );
  });
});
