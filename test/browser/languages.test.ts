import {expect} from 'chai';
import '../../dist/define.js';
import {expectAccessible} from '../helpers/a11y.js';
import {mount, tipButtons, tipOf} from '../helpers/element.js';
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

for (const lang of LOCALES) {
  describe(`in the language ${lang}`, () => {
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
