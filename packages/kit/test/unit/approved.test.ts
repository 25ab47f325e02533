import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import '../../src/languages.js';
import {textFiles} from '../../src/text-files.js';
import {APPROVED} from '../../../../test/helpers/approved.js';

// Reviewers see here how a change makes the forms of a kit look. `npx vitest run -u` writes the files anew.
const hash = () => 'sha256-of-the-style-sheet';

/** How it looks is tested in browsers, and would hide what it says. */
const withoutStyles = (content: string) => content.replace(/<style>[^]*?<\/style>/g, '<style>…</style>');

it.each(Object.entries(APPROVED))('%s: every form that is text', async (company, options) => {
  const files = textFiles({...options, hash})
    // The live form has the server's own tests; another theme or length says the same.
    .filter(({form, theme = 'auto', limit = 250}) => form !== 'html' && theme === 'auto' && limit === 250);
  const names = files.map(({path}) => path.split('/')[1]!);
  for (const [index, {content}] of files.entries()) {
    await expect(withoutStyles(content)).toMatchFileSnapshot(`approved/${company}/${names[index]!}`);
  }
  // None is left of a form that is gone.
  expect((await readdir(join(import.meta.dirname, 'approved', company))).sort()).toEqual(names.sort());
});
