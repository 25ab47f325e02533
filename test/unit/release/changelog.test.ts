import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import getReleasePlan from '@changesets/get-release-plan';
import {describe, expect, it} from 'vitest';
import {addRelease, entryOf, KINDS, notesOf} from '../../../scripts/release/changelog.mjs';
import {packages} from '../../../scripts/release/packages.mjs';

const BEFORE = `# Changelog

What users notice.

## 1.0.0 – unreleased

### Added

- A badge
  in two lines.

## 0.9.0

Released on 2026-01-02.

### Added

- The first.
`;

const entries = [
  {kind: 'Fixed', text: 'A list is short.'},
  {kind: 'Added', text: 'A pill.\n\nIt is new.'},
  {kind: 'Security', text: 'A hole is closed.'},
];

describe('a release in the changelog', () => {
  it('has what was pending and what the changesets say, by kind', () => {
    expect(addRelease(BEFORE, {version: '1.0.0', day: '2026-02-03', entries})).toBe(`# Changelog

What users notice.

## 1.0.0

Released on 2026-02-03.

### Security

- A hole is closed.

### Added

- A badge
  in two lines.
- A pill.

  It is new.

### Fixed

- A list is short.

## 0.9.0

Released on 2026-01-02.

### Added

- The first.
`);
  });

  it('stands above the last one where nothing was pending', () => {
    const once = addRelease(BEFORE, {version: '1.0.0', day: '2026-02-03', entries: []});
    const twice = addRelease(once, {version: '1.1.0', day: '2026-03-04', entries: entries.slice(0, 1)});
    expect(twice.match(/^## .*$/gm)).toEqual(['## 1.1.0', '## 1.0.0', '## 0.9.0']);
    expect(notesOf(twice, '1.1.0')).toBe('Released on 2026-03-04.\n\n### Fixed\n\n- A list is short.\n');
    expect(notesOf(twice, '0.9.0')).toBe('Released on 2026-01-02.\n\n### Added\n\n- The first.\n');
  });

  it('keeps every entry that this changelog has now', () => {
    const now = readFileSync('CHANGELOG.md', 'utf8');
    const lines = (text: string) =>
      text
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('## ') && !line.startsWith('Released on '))
        .sort();
    expect(lines(addRelease(now, {version: '9.0.0', day: '2030-01-01', entries: []}))).toEqual(lines(now));
  });

  it.each(packages())('has a place in $folder, without which changesets/action stops', ({folder}) => {
    expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toMatch(/^# Changelog$/m);
  });

  it('is what GitHub shows, and there is none without notes', () => {
    expect(() => notesOf(BEFORE, '2.0.0')).toThrow('CHANGELOG.md says nothing about 2.0.0.');
  });
});

describe('a changeset', () => {
  it.each(KINDS)('may begin with "%s: "', (kind) => {
    expect(entryOf({id: 'a', summary: `${kind}: what it is.\n`})).toEqual({kind, text: 'what it is.'});
  });

  it('is nothing for users without a text, and refused without a kind', () => {
    expect(entryOf({id: 'a', summary: ' \n'})).toBeUndefined();
    for (const summary of ['A new badge.', 'New: a badge.', 'Added:']) {
      expect(() => entryOf({id: 'warm-cats', summary})).toThrow('.changeset/warm-cats.md must begin with "Security: "');
    }
  });

  it('in this repository is a good one', async () => {
    const plan = await ((getReleasePlan as unknown as {default?: typeof getReleasePlan}).default ?? getReleasePlan)(
      '.',
    );
    const files = readdirSync('.changeset').filter((file) => file.endsWith('.md') && file !== 'README.md');
    expect(plan.changesets.map(({id}) => `${id}.md`).sort()).toEqual(files.sort());
    for (const changeset of plan.changesets) expect(() => entryOf(changeset)).not.toThrow();
    // One of them moves all three packages to the same version.
    const versions = new Set(plan.releases.map(({newVersion}) => newVersion));
    expect(plan.releases).toHaveLength(files.length === 0 ? 0 : packages().length);
    expect(versions.size).toBeLessThanOrEqual(1);
  });
});
