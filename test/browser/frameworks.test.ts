import '../helpers/node-env.js';
import {reactive} from '@vue/reactivity';
import {expect} from 'chai';
import {observable} from 'mobx';
import {createStore} from 'solid-js/store';
// What Svelte's compiler turns `$state(…)` into.
// @ts-expect-error -- It has no declarations.
import {proxy as state} from 'svelte/internal/client';
import '../../dist/define.js';
import {mount, type Updating} from '../helpers/element.js';
import {namedFacts} from '../helpers/named-facts.js';
import {spyOnWarnings} from '../helpers/warnings.js';

type WithFacts = Updating & {facts: unknown};

/** How each framework keeps an object in its state, and hands it out. */
const FRAMEWORKS: Record<string, <T extends object>(facts: T) => T> = {
  'Svelte: $state': (facts) => state({facts}).facts,
  'Solid: createStore': (facts) => createStore({facts})[0].facts,
  'MobX: observable': (facts) => observable({facts}).facts,
  'MobX: observable without proxies': (facts) => observable({facts}, {}, {proxy: false}).facts,
  'Vue: reactive': (facts) => reactive({facts}).facts as typeof facts,
};

for (const [name, keep] of Object.entries(FRAMEWORKS)) {
  describe(`facts in the state of ${name}`, () => {
    for (const tag of ['harmony-soc2-badge', 'harmony-security-summary', 'harmony-subprocessor-list']) {
      it(`are taken by <${tag}> for what parseFacts() returned`, async () => {
        const facts = namedFacts(3);
        const [direct, kept] = [
          await mount<WithFacts>(`<${tag}></${tag}>`),
          await mount<WithFacts>(`<${tag}></${tag}>`),
        ];
        const warnings = spyOnWarnings();
        direct.facts = facts;
        kept.facts = keep(facts);
        await direct.updateComplete;
        await kept.updateComplete;
        expect(warnings()).to.deep.equal([]);
        expect(kept.facts).to.equal(facts);
        expect(kept.shadowRoot!.innerHTML).to.equal(direct.shadowRoot!.innerHTML);
        expect(kept.shadowRoot!.textContent).to.contain('Example');
      });
    }

    it('are refused when somebody has changed them there', async () => {
      spyOnWarnings();
      const element = await mount<WithFacts>('<harmony-soc2-badge><p>Children</p></harmony-soc2-badge>');
      const facts = namedFacts(3);
      const changed = {...facts, soc2: {...facts.soc2, report: {...facts.soc2.report, entity: 'Example Imposter'}}};
      element.facts = keep(structuredClone(changed));
      await element.updateComplete;
      expect(element.facts).to.equal(null);
      expect(element.shadowRoot!.textContent).to.equal('');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  });
}

it('no facts are the bundled facts, also in Preact, which sets the empty string', async () => {
  const warnings = spyOnWarnings();
  const element = await mount<WithFacts>('<harmony-soc2-badge></harmony-soc2-badge>');
  const before = element.shadowRoot!.textContent;
  for (const nothing of ['', null, undefined]) {
    element.facts = namedFacts(3);
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).not.to.equal(before);
    element.facts = nothing;
    await element.updateComplete;
    expect(element.facts).to.equal(null);
    expect(element.shadowRoot!.textContent).to.equal(before);
  }
  expect(warnings()).to.deep.equal([]);
});
