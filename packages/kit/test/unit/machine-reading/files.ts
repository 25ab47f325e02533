import type {Element, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {imageFiles} from '../../../src/image-files.js';
import type {KitFileFacts} from '../../../src/kit-file.js';
import '../../../src/languages.js';
import {textFiles} from '../../../src/text-files.js';
import {renderer} from '../images/renderer.js';
import type {Found} from './readers.js';

const parse = unified().use(rehypeParse, {fragment: true});
const BLOCKS = /^(?:p|li|h\d|td|th|tr|div|section|article|details|summary|title|desc|button|dt|dd|template)$/;

/** Every file of a kit in a language, as programs meet it: the text of each, and the names and texts of pictures. */
export function filesOf(locale: string): (KitFileFacts & Found)[] {
  const options = {facts: null, locale, today: '2026-06-01'};
  const {texts, pictures} = imageFiles(renderer, options);
  // For use within the company: it has sentences that say more than the facts.
  const published = textFiles({...options, hash: () => 'sha256-x'}).filter(({form}) => form !== 'wording');
  return [
    ...[...published, ...texts].map((file) => ({
      ...file,
      text: textIn(file.path, file.content),
      shown: textIn(file.path, file.content, isShown),
      alternatives: [...(file.alt === undefined ? [] : [file.alt]), ...altsIn(file.content)],
    })),
    ...pictures.map((file) => ({...file, content: '', text: '', shown: '', alternatives: [file.alt ?? '']})),
  ];
}

/** Text as a program takes it from a page: without tags, scripts and styles. */
function textIn(path: string, content: string, read: (element: Element) => boolean = () => true): string {
  if (/\.(?:txt|md)$/.test(path) && !/\.image\.md$/.test(path)) return content;
  if (/\.(?:html|svg|md)$/.test(path)) return textOf(parse.parse(content), read).replace(/\s+/g, ' ').trim();
  return content;
}

/** Popovers are closed until somebody opens them. */
const isShown = ({properties}: Element) => properties['popover'] === undefined && properties['hidden'] === undefined;

function textOf(node: Root | Element, read: (element: Element) => boolean): string {
  return (node.type === 'element' && node.content !== undefined ? [node.content, ...node.children] : node.children)
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type === 'root') return textOf(child, read);
      if (child.type !== 'element' || /^(?:style|script)$/.test(child.tagName) || !read(child)) return '';
      const text = textOf(child, read);
      return BLOCKS.test(child.tagName) ? ` ${text} ` : text;
    })
    .join('');
}

/** `alt`, `title` and `aria-label`, wherever they stand. */
function altsIn(content: string): string[] {
  return [...content.matchAll(/\b(?:alt|title|aria-label)="([^"]*)"|!\[([^\]]*)\]|<title>([^<]*)<\/title>/g)].map(
    ([, attribute, markdown, title]) => attribute ?? markdown ?? title ?? '',
  );
}
