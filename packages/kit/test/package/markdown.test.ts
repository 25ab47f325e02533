import {evaluate} from '@mdx-js/mdx';
import type {Element, Root} from 'hast';
import MarkdownIt from 'markdown-it';
import {createElement, type ComponentType} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as jsx from 'react/jsx-runtime';
import ReactMarkdown from 'react-markdown';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {index, locales, ofForm, textOf} from './files.js';

/** Readers of Markdown at their defaults; none of them takes HTML. */
const READERS: Record<string, (markdown: string) => Promise<string>> = {
  'markdown-it': async (markdown) => new MarkdownIt().render(markdown),
  'react-markdown': async (markdown) => renderToStaticMarkup(createElement(ReactMarkdown, null, markdown)),
  MDX: async (markdown) => {
    const {default: Content} = (await evaluate(markdown, {...jsx, baseUrl: import.meta.url})) as {
      default: ComponentType;
    };
    return renderToStaticMarkup(createElement(Content));
  },
};

const html = unified().use(rehypeParse, {fragment: true});

/** What a reader makes of a text: its words, pictures and links. */
function shownIn(markup: string) {
  const words: string[] = [];
  const images: unknown[] = [];
  const links: unknown[] = [];
  const walk = (node: Root | Element) => {
    for (const child of node.children) {
      if (child.type === 'text') words.push(child.value);
      if (child.type !== 'element') continue;
      if (child.tagName === 'img') images.push([child.properties.src, child.properties.alt]);
      if (child.tagName === 'a') links.push(child.properties.href);
      walk(child);
    }
  };
  walk(html.parse(markup));
  return {words: words.join(' ').replace(/\s+/g, ' ').trim(), images, links};
}

const MAIL = expect.stringMatching(/^mailto:support@harmonity\.ai\?subject=/) as string;

describe.each(Object.entries(READERS))('Markdown in %s', (_name, render) => {
  it.each(ofForm('png-markdown'))('$path is a picture that can be had, and a link', async (file) => {
    const {words, images, links} = shownIn(await render(textOf(file)));
    const [[src, alt]] = images as [[string, string]];
    const png = index.files.find(({path}) => path === `${file.locale}/${decodeURI(src)}`);
    expect(png).toMatchObject({form: 'image', type: 'image/png', element: file.element, scale: 1});
    expect(images).toEqual([[src, png!.alt]]);
    expect(links).toEqual([MAIL]);
    // Neither syntax nor an id shows as text.
    expect(words).not.toMatch(/[<>[\]#*!]|\d{4}-\d\d-\d\d/);
    expect(alt).not.toBe('');
  });

  it.each(locales)('the texts in %s show whole, with no mark of syntax', async (locale) => {
    const texts = ofForm('markdown', 'llms').filter((file) => file.locale === locale);
    expect(texts).toHaveLength(4);
    for (const file of texts) {
      const {words, links} = shownIn(await render(textOf(file)));
      expect(words, file.path).not.toMatch(/[<>[\]*\\]|#/);
      expect(new Set(links), file.path).toEqual(new Set([MAIL]));
    }
  });
});
