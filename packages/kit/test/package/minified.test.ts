import {minify, type Options} from 'html-minifier-terser';
import type {Element, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {LIST} from '../unit/fictional.js';
import {ofForm, textOf} from './files.js';
import {textsOf} from './kit-of.js';

/** Everything that makes a page smaller without knowing its content. */
const OPTIONS: Options = {
  removeEmptyElements: true,
  collapseWhitespace: true,
  collapseBooleanAttributes: true,
  removeComments: true,
  removeAttributeQuotes: true,
  removeEmptyAttributes: true,
  removeRedundantAttributes: true,
  sortAttributes: true,
  decodeEntities: true,
  minifyCSS: true,
};

const html = unified().use(rehypeParse, {fragment: true});

/** The tags in order, with the attributes that name them, and the words. */
function contentsOf(markup: string): string[] {
  const walk = (node: Root | Element): string[] =>
    node.children.flatMap((child) => {
      if (child.type === 'text') return child.value.trim() === '' ? [] : [child.value.replace(/\s+/g, ' ').trim()];
      if (child.type !== 'element') return [];
      if (child.tagName === 'style') return ['<style>'];
      const {ariaLabel, popoverTarget, href} = child.properties;
      const inside = child.content ? walk(child.content) : walk(child);
      return [`<${child.tagName} ${[ariaLabel, popoverTarget, href].join(' ')}>`, ...inside, `</${child.tagName}>`];
    });
  return walk(html.parse(markup));
}

const FORMS = ['html', 'safe-html', 'reduced-html'];

const named = textsOf(LIST).filter(({form}) => FORMS.includes(form));

describe('HTML that went through a minifier', () => {
  it.each([
    ...ofForm(...FORMS).map((file) => ({path: file.path, content: textOf(file)})),
    ...named.map(({path, content}) => ({path: `${path} of fictional facts`, content})),
  ])('$path has lost nothing', async ({content}) => {
    expect(contentsOf(await minify(content, OPTIONS))).toEqual(contentsOf(content));
  });
});
