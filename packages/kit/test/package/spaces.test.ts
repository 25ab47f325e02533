import {describe, expect, it} from 'vitest';
import {index, textOf} from './files.js';

const WITH_WIDE_MARKS = ['ja', 'zh-Hans'];
const TEXTS = ['html', 'safe-html', 'reduced-html', 'markdown', 'text', 'iframe', 'llms', 'cyclonedx', 'json-ld'];

/** Full-width marks contain their space: a second one looks like a gap. Tags do not count, and a line break is not a space. */
const GAP = /[、。「」（）：；！？][\u2066-\u2069]* | [\u2066-\u2069]*[、。「」（）：；！？]/u;

describe('a text in a language with full-width marks', () => {
  it.each(index.files.filter(({locale, form}) => WITH_WIDE_MARKS.includes(locale) && TEXTS.includes(form)))(
    '$path has no space beside one',
    (file) => {
      const lines = textOf(file)
        .replace(/<style>[^]*?<\/style>|<!--[^]*?-->/g, '')
        // The name of a list item is bold, and so are its marks.
        .replace(/\*\*|<[^>]*>/g, '')
        .split('\n')
        // The mark of an item is no text.
        .map((line) => line.trim().replace(/^[-*] /, ''));
      expect(lines.join('')).toMatch(/[。：]/);
      for (const line of lines) expect(line).not.toMatch(GAP);
    },
  );
});
