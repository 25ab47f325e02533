import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import {markdown} from '../../src/formats/markdown.js';

const japanese = {locale: 'ja', dir: 'ltr'} as const;
const itemOf = (label: string, text: string) => {
  const list = {kind: 'list', rank: 0, items: [{label, text}]} as const;
  return markdown({title: '題名', sections: [{blocks: [list]}]}, japanese)
    .split('\n')
    .at(-2)!;
};

// Asterisks between full-width punctuation and a letter close nothing.
it.each([
  ['種類：', '値', '- **種類**：値'],
  ['種類（完了）：', '値', '- **種類**（完了）：値'],
  ['種類（完了）', '値', '- **種類**（完了）値'],
  ['「種類」', '値', '- **「種類**」値'],
  ['（一）種類（二）：', '値', '- **（一）種類**（二）：値'],
  ['種類', '値', '- **種類** 値'],
])('a label in Japanese is bold up to its punctuation: %s', (label, text, line) => {
  expect(itemOf(label, text)).toBe(line);
  const {children} = unified().use(remarkParse).use(remarkGfm).parse(line);
  expect(JSON.stringify(children)).toContain('"type":"strong"');
});
