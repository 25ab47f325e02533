import {availableLocales} from '@harmony/trust-badges/content.js';
import {describe, expect, it} from 'vitest';
import '../../../kit/src/languages.js';
import {kitFiles} from '../../../kit/src/index.js';
import {textFiles} from '../../../kit/src/text-files.js';
import {checkContent} from '../../src/check-files/check-content.js';
import {loadTools} from '../../src/check-files/tools.js';

const tools = await loadTools();
const TODAY = '2026-11-30';

async function found(path: string, content: string | Uint8Array): Promise<string[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const findings = await checkContent(path, path, bytes, {facts: null, today: TODAY}, tools);
  const bad = findings.filter(({level}) => level !== 'note');
  return bad.map(({file, line, column, rule, excerpt}) => `${file}:${line}:${column} ${rule} ${excerpt}`);
}

describe('the kit', () => {
  it.each(availableLocales())(
    'says nothing that the command finds fault with: %s',
    async (locale) => {
      const all: string[] = [];
      for (const {path, content, form} of textFiles({facts: null, locale, hash: () => 'sha256-x'})) {
        // It lists what not to say.
        if (form === 'wording') continue;
        all.push(...(await found(path, content)));
      }
      expect(all).toEqual([]);
    },
    120_000,
  );

  it.each(['en', 'ja'])(
    'says nothing of that kind in its images either: %s',
    async (locale) => {
      const files = await kitFiles({
        facts: null,
        locale,
        today: TODAY,
        forms: ['image', 'image-markdown', 'png-markdown'],
      });
      const all: string[] = [];
      for (const {path, make} of files) all.push(...(await found(path, await make())));
      expect(files.length).toBeGreaterThan(10);
      expect(all).toEqual([]);
    },
    120_000,
  );
});
