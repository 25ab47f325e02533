import {expect} from 'chai';
import '../../dist/define.js';
import {emulateMedia} from '../helpers/commands.js';
import {mount, type Updating} from '../helpers/element.js';
import {enginesThatCan, onlyIn} from '../helpers/engine.js';
import {namedFacts} from '../helpers/named-facts.js';

const CASES = [
  '<harmony-soc2-badge></harmony-soc2-badge>',
  '<harmony-soc2-badge variant="pill" theme="dark"></harmony-soc2-badge>',
  '<harmony-soc2-badge variant="inline"></harmony-soc2-badge>',
  '<harmony-security-summary theme="dark"></harmony-security-summary>',
  '<harmony-security-summary variant="compact"></harmony-security-summary>',
  '<harmony-subprocessor-list></harmony-subprocessor-list>',
];

/** Everything that is computed for an element and its pseudo-elements. */
function computed(root: ShadowRoot): string[] {
  return [root.host, ...root.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const name = `${element.localName}.${element.getAttribute('class')}${pseudo ?? ''}`;
      return [...style].map((property) => `${name} {${property}: ${style.getPropertyValue(property)}}`);
    }),
  );
}

/** The rules for print, with each declaration `!important`, so that nothing wins over it. */
function strongPrintRules(rules: CSSRuleList, isPrint = false): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSStyleRule) {
        if (!isPrint) return '';
        const names = [...rule.style];
        const body = names.map((name) => `${name}: ${rule.style.getPropertyValue(name)} !important`).join('; ');
        return `${rule.selectorText} { ${body} }`;
      }
      if (rule instanceof CSSMediaRule) {
        return strongPrintRules(rule.cssRules, isPrint || rule.media.mediaText === 'print');
      }
      if (rule instanceof CSSContainerRule) {
        return `@container ${rule.conditionText} { ${strongPrintRules(rule.cssRules, isPrint)} }`;
      }
      return '';
    })
    .join('\n');
}

async function element(markup: string, facts: unknown = null) {
  const place = await mount(`<div style="width: 700px">${markup}</div>`);
  const element = place.firstElementChild as Updating & {facts: unknown};
  element.facts = facts;
  await element.updateComplete;
  return element;
}

onlyIn(enginesThatCan.emulateMedia, () => {
  describe('on paper', () => {
    beforeEach(() => emulateMedia({media: 'print'}));
    afterEach(() => emulateMedia({media: 'screen'}));

    for (const [markup, facts] of [
      ...CASES.map((markup) => [markup, null] as const),
      ['<harmony-subprocessor-list></harmony-subprocessor-list>', namedFacts(12)] as const,
    ]) {
      it(`no rule for screens wins over one for print in ${markup} with ${facts ? 'names' : 'the bundled facts'}`, async () => {
        const {shadowRoot} = await element(markup, facts);
        const before = computed(shadowRoot!);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(shadowRoot!.adoptedStyleSheets.map(({cssRules}) => strongPrintRules(cssRules)).join('\n'));
        expect(sheet.cssRules).to.not.have.length(0);
        shadowRoot!.adoptedStyleSheets.push(sheet);
        expect(computed(shadowRoot!).filter((line, index) => line !== before[index])).to.deep.equal([]);
      });

      it(`the whole of ${markup} with ${facts ? 'names' : 'the bundled facts'} is light, and text in the flow`, async () => {
        const {shadowRoot} = await element(markup, facts);
        const base = shadowRoot!.querySelector('.base')!;
        expect(getComputedStyle(base).colorScheme).to.equal('light');
        expect(getComputedStyle(base).color).to.equal('rgb(22, 32, 46)');
        for (const button of shadowRoot!.querySelectorAll('button[popovertarget]')) {
          // Its text then flows with the text around it. In Chromium, an inline button would be a block beside that text.
          expect(getComputedStyle(button).display).to.equal('contents');
          expect(button.parentElement!.getBoundingClientRect().width, 'wide enough to be read').to.be.at.least(150);
          const after = getComputedStyle(button, '::after');
          // Firefox returns where the text comes from, and not the text.
          const texts = [button.getAttribute('aria-description')!.slice(0, 20), 'attr(aria-description)'];
          expect(
            texts.some((text) => after.content.includes(text)),
            after.content,
          ).to.equal(true);
          expect([after.display, after.position, after.fontFamily]).to.deep.equal([
            'inline',
            'static',
            getComputedStyle(base).fontFamily,
          ]);
        }
      });
    }
  });
});
