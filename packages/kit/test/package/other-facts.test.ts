import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {LIST, LOCALES} from '../unit/fictional.js';
import {factsId} from './files.js';
import {textsOf} from './kit-of.js';

/** Whom the bundled facts are about. */
const {soc2, security, subprocessors, contact} = JSON.parse(readFileSync('dist/facts.json', 'utf8')) as {
  soc2: {subject: string; report: {entity: string}};
  security: {subject: string};
  subprocessors: {subject: string};
  contact: {email: string};
};
const OURS = [soc2.report.entity, security.subject, subprocessors.subject, contact.email, factsId];

describe('a kit made of the facts of another company', () => {
  it.each(LOCALES.flatMap((locale) => textsOf(LIST, locale)))('has nothing of ours in $path', ({content}) => {
    expect(content).not.toBe('');
    // Tags, styles, keys and the tool that wrote the file keep their names.
    const words = content.replace(/<style>[^]*?<\/style>|harmony[-:][\w-]+|PRODID:.*|@harmony\/trust-badges/g, '');
    expect(OURS.filter((ours) => words.includes(ours))).toEqual([]);
    expect(words).not.toMatch(/\bharmon(?:y|ity)\b/i);
  });
});
