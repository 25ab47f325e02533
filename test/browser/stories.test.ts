import {assert} from 'chai';
import {expectAccessible} from '../helpers/a11y.js';
import {emulateMedia} from '../helpers/commands.js';
import {engine, enginesThatCan} from '../helpers/engine.js';
import {availableLocales} from '../../dist/localization/packs.js';
import {LANGUAGES} from '../../stories/languages.js';
import {elementsIn, stories} from '../stories/harness.js';

const canEmulate = (enginesThatCan.emulateMedia as readonly string[]).includes(engine);

let container: HTMLElement;
let warnings: string[];
const {warn, error} = console;

beforeEach(() => {
  container = document.createElement('main');
  document.body.append(container);
  warnings = [];
  // An element that refuses what a story gives it says so here, and nowhere else.
  console.warn = console.error = (...words: unknown[]) => void warnings.push(words.join(' '));
});

afterEach(() => {
  Object.assign(console, {warn, error});
  container.remove();
});

it('offers every language, and both for tests, in the toolbar', () => {
  assert.sameMembers(
    LANGUAGES.map(({value}) => value),
    [...availableLocales()],
  );
});

for (const file of new Set(stories.map((story) => story.file))) {
  describe(file, () => {
    for (const story of stories.filter((candidate) => candidate.file === file)) {
      for (const scheme of ['light', 'dark']) {
        it(`${story.name} on a ${scheme} page`, async () => {
          if (story.media && canEmulate) await emulateMedia(story.media);
          await story.show(container, {scheme});
          for (const {shadowRoot, localName} of elementsIn(container)) {
            assert.isAbove(shadowRoot?.childElementCount ?? 0, 0, `<${localName}> was not rendered.`);
          }
          assert.deepEqual(warnings, []);
          await expectAccessible(container);
        });
      }
    }
  });
}
