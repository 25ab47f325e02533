import {readYamlStrings} from '../data/yaml.js';
import type {Page} from '../page/page.js';
import {plainChunk, sliceChunk} from '../text/chunk.js';

const YAML = /^---[ \t]*\r?\n([^]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;
const TOML = /^\+\+\+[ \t]*\r?\n([^]*?)(?:^|\r?\n)\+\+\+[ \t]*(?:\r?\n|$)/;

/** What stands before the text of a Markdown file. */
export interface FrontMatter {
  /** The file with spaces in its place, so that each place in it stays as it is. */
  readonly rest: string;
  /** Reads it; returns the language that it names. */
  readonly read: (page: Page) => string | undefined;
}

/**
 * Finds the front matter of a file.
 *
 * @param source - The text of the file.
 * @returns What stands there.
 */
export function frontMatterOf(source: string): FrontMatter {
  const yaml = YAML.exec(source);
  const toml = yaml ? null : TOML.exec(source);
  const found = yaml ?? toml;
  if (!found) return {rest: source, read: () => undefined};
  const [all, content] = found;
  const start = all.indexOf('\n') + 1;
  const chunk = plainChunk(content!, start);
  return {
    rest: all.replace(/[^\n\r]/g, ' ') + source.slice(all.length),
    read(page) {
      if (yaml) return readYamlStrings(page, chunk);
      for (const {index, 0: string} of content!.matchAll(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g)) {
        page.string(sliceChunk(chunk, index + 1, index + string.length - 1), 'data');
      }
      return undefined;
    },
  };
}
