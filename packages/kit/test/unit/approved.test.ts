import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {describeElement} from '@harmony/trust-badges/content.js';
import {imageMarkdown, pngMarkdown} from '../../src/formats/image-markdown.js';
import '../../src/languages.js';
import {textFiles} from '../../src/text-files.js';
import {APPROVED} from '../../../../test/helpers/approved.js';

// Reviewers see here how a change makes the forms of a kit look. `npx vitest run -u` writes the files anew.
const hash = () => 'sha256-of-the-style-sheet';

/** One text for each way in which it is put together. */
const LIMITS = [80, 250, 5000];

/** How it looks is tested in browsers, and would hide what it says. */
const withoutStyles = (content: string) => content.replace(/<style>[^]*?<\/style>/g, '<style>…</style>');

it.each(Object.entries(APPROVED))('%s: every form that is text', async (company, optionsOf) => {
  const options = optionsOf();
  const files = textFiles({...options, hash})
    // The live form has the server's own tests; another theme says the same.
    .filter(({form, theme = 'auto', limit = 250}) => form !== 'html' && theme === 'auto' && LIMITS.includes(limit));
  const badge = describeElement('soc2-badge', options.facts, options);
  const made = Object.fromEntries([
    ...files.map(({path, content}) => [path.split('/')[1]!, withoutStyles(content)]),
    ['soc2-badge.image.md', imageMarkdown(badge, {light: 'light.svg', dark: 'dark.svg', width: 416, height: 216})],
    ['soc2-badge.png.md', pngMarkdown(badge, 'light.1x.png')],
  ]);
  for (const [name, content] of Object.entries(made)) {
    await expect(content).toMatchFileSnapshot(`approved/${company}/${name}`);
  }
  // No file is left of a form that is gone.
  const existing = await readdir(join(import.meta.dirname, 'approved', company)).catch(() => []);
  expect(existing.filter((name) => !(name in made))).toEqual([]);
});
