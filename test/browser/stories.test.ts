import {assert} from 'chai';
import {expectAccessible} from '../helpers/a11y.js';
import {emulateMedia} from '../helpers/commands.js';
import {engine, enginesThatCan} from '../helpers/engine.js';
import {availableLocales} from '../../dist/localization/packs.js';
import {EXAMPLE_LIFE} from '../../stories/fixtures/example-life.js';
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

describe('the life of a badge', () => {
  const life = stories.find(({name}) => name === 'Life')!;
  const age = /more than 12 months ago/;
  const words = async (day: unknown) => {
    await life.show(container, {}, {day});
    return elementsIn(container).map(({shadowRoot}) => shadowRoot!.textContent!);
  };

  for (const {from, older} of EXAMPLE_LIFE) {
    it(`is told as it is on ${from}`, async () => {
      for (const text of await words(from)) assert.equal(age.test(text), older, text);
    });
  }

  it('begins on its first day, whatever is chosen before, and when no day is chosen', async () => {
    const first = await words(EXAMPLE_LIFE[0].from);
    for (const day of ['1999-12-31', '2026-02-30', 'soon', NaN, null]) assert.deepEqual(await words(day), first);
  });

  it('takes what the control for dates gives', async () => {
    const expected = await words('2026-03-11');
    assert.deepEqual(await words(new Date(2026, 2, 11).getTime()), expected);
    assert.deepEqual(await words(new Date(2026, 2, 11, 23, 59)), expected);
  });

  it('leaves the next story to the reader’s own day', async () => {
    const card = stories.find(({file, name}) => file.endsWith('/soc2-badge.stories.ts') && name === 'Card')!;
    await card.show(container, {});
    const own = elementsIn(container)[0]!.shadowRoot!.textContent;
    await words('2028-06-01');
    await card.show(container, {});
    assert.equal(elementsIn(container)[0]!.shadowRoot!.textContent, own);
  });
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
          if (story.argsForAxe) await story.show(container, {scheme}, story.argsForAxe);
          await expectAccessible(container);
        });
      }
    }
  });
}
