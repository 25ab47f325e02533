import {describe, expect, it} from 'vitest';
import {readStatements} from '../../../scripts/localize/statements.mjs';
import {exampleWithEntries} from '../../../stories/fixtures/example-entries.js';

describe('what there is to translate in a facts file', () => {
  it('is every statement', async () => {
    const ids = (await readStatements()).map(({id}) => id);
    expect(ids).toContain('soc2.dated');
    expect(ids).toContain('contact.for');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is each text of a named subprocessor, once, however many have it', async () => {
    const statements = await readStatements(exampleWithEntries(100));
    const ofEntries = statements.filter(({id}) => id.startsWith('example.entry-'));
    const texts = ofEntries.map(({text}) => text);
    for (const text of ['Hosting', 'Payments', 'usage data', 'Example contractual clauses']) {
      expect(texts).toContain(text);
    }
    expect(new Set(texts).size).toBe(texts.length);
    expect(ofEntries[0]).toEqual({
      id: 'example.entry-1.purpose',
      text: 'Hosting',
      source: 'example-page',
      section: 'example-section',
    });
    expect(texts.join()).not.toMatch(/Example \w+ Company|Street/);
  });
});
