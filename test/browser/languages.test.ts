import {expect} from 'chai';
import '../../dist/define.js';
import {expectAccessible} from '../helpers/a11y.js';
import {written} from '../helpers/bundled.js';
import {mount, tipButtons, tipOf, visibleText} from '../helpers/element.js';
import {LOCALES, VARIANTS} from '../helpers/languages.js';
import {expectWithin} from '../helpers/overflow.js';

const RIGHT_TO_LEFT = ['ar', 'he'];

it('there are thirteen languages', () => {
  expect(LOCALES.join()).to.equal('en,ar,de,es,fr,he,it,ja,ko,nl,pl,pt-BR,zh-Hans');
});

it('long words are hyphenated in the languages that are full of them', async () => {
  const hyphens = async (lang: string) => {
    const element = await mount(`<harmony-soc2-badge lang="${lang}"></harmony-soc2-badge>`);
    return getComputedStyle(element.shadowRoot!.firstElementChild!).hyphens;
  };
  expect(await Promise.all(['en', 'de', 'nl', 'ja'].map(hyphens))).to.deep.equal(['manual', 'auto', 'auto', 'manual']);
});

/** The day of the report as each language writes it, long and short. */
const day = (lang: string, dateStyle: 'long' | 'medium') => unmarked(written(dateStyle, lang));

/** Without marks of direction, which Firefox leaves out of `innerText`. */
const unmarked = (text: string) => text.replaceAll(/[\u200e\u200f]/g, '');

for (const lang of LOCALES) {
  describe(`in the language ${lang}`, () => {
    for (const variant of ['card', 'pill', 'inline']) {
      it(`the ${variant} says whose report it is, of which type and of which date, to the eye and to the ear`, async () => {
        const badge = await mount(`<harmony-soc2-badge lang="${lang}" variant="${variant}"></harmony-soc2-badge>`);
        const seen = unmarked(visibleText(badge));
        const named = badge.shadowRoot!.querySelector('[role=group], a')!.getAttribute('aria-label')!;
        for (const text of [seen, named]) {
          expect(text).to.include('Harmony Global Inc').and.include('SOC 2 Type 1').and.not.include('Type 2');
        }
        expect(seen).to.include(day(lang, variant === 'pill' ? 'medium' : 'long'));
        expect(named).to.include(day(lang, 'long'));
      });
    }

    for (const markup of VARIANTS) {
      for (const width of [280, 1200]) {
        it(`${markup} stays within ${width} px, in the right direction and accessible`, async () => {
          const place = await mount(`<div lang="${lang}" style="width: ${width}px; padding: 0">${markup}</div>`);
          const element = place.firstElementChild!;
          const base = element.shadowRoot!.firstElementChild as HTMLElement;
          expect(base.lang).to.equal(lang);
          expect(getComputedStyle(base).direction).to.equal(RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr');
          // Nothing has fallen back to English.
          expect([...base.querySelectorAll('[lang]')].map(({outerHTML}) => outerHTML)).to.deep.equal([]);
          expectWithin(place, element);
          for (const button of tipButtons(element)) {
            button.click();
            const tip = tipOf(button);
            expect(tip.scrollWidth, tip.innerText).to.be.at.most(tip.clientWidth);
            expect(getComputedStyle(tip).direction).to.equal(getComputedStyle(base).direction);
          }
          // Once is enough: the rules look at what is there, not at how wide it is.
          if (width === 280) await expectAccessible(element);
        });
      }
    }
  });
}
