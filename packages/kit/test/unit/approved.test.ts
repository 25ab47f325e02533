import {expect, it} from 'vitest';
import '../../src/languages.js';
import {textFiles} from '../../src/text-files.js';
import {APPROVED} from '../../../../test/helpers/approved.js';

// Reviewers see here how a change makes the forms of a kit look. `npx vitest run -u` writes the files anew.
const hash = () => 'sha256-of-the-style-sheet';
const FILES = Object.entries(APPROVED).flatMap(([company, options]) =>
  textFiles({...options, hash})
    // The live form has the server's own tests; another theme or length says the same.
    .filter(({form, theme = 'auto', limit = 250}) => form !== 'html' && theme === 'auto' && limit === 250)
    .map(({path, content}) => ({name: `${company}/${path.split('/')[1]!}`, content})),
);

/** How it looks is tested in browsers, and would hide what it says. */
const withoutStyles = (content: string) => content.replace(/<style>[^]*?<\/style>/g, '<style>…</style>');

it.each(FILES)('$name', async ({name, content}) => {
  await expect(withoutStyles(content)).toMatchFileSnapshot(`approved/${name}`);
});
