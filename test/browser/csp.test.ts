import {expect} from 'chai';
import {rendered, tipButtons, isOpen, visibleText} from '../helpers/element.js';
import {openPage} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait.js';

/** A page that collects what its policy refuses, from the first moment on. */
async function page(path: string, csp: string) {
  const frame = await openPage(path, {csp, width: 800, height: 600});
  const document = frame.contentDocument!;
  const violations = () => (frame.contentWindow as unknown as {violations: string[]}).violations;
  await waitUntil(() => (frame.contentWindow as unknown as {ready?: boolean}).ready === true, 'the page was ready');
  return {document, violations};
}

const STRICT = "default-src 'none'; script-src 'self'";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types";

describe('under a strict Content-Security-Policy', () => {
  it('everything is rendered and styled, and nothing is refused', async () => {
    const {document, violations} = await page('/test/pages/csp.html', STRICT);
    for (const element of document.querySelectorAll('[data-ours]')) {
      await rendered(element);
      expect(visibleText(element).length).to.be.greaterThan(40);
      const base = element.shadowRoot!.firstElementChild!;
      expect(document.defaultView!.getComputedStyle(base).color).to.equal('rgb(22, 32, 46)');
      for (const button of tipButtons(element)) {
        button.click();
        expect(isOpen(button)).to.equal(true);
      }
    }
    expect(violations()).to.deep.equal([]);
  });
});

describe('under Trusted Types', () => {
  it('the page’s own Lit still renders when it comes second, and nothing of ours takes its policy', async () => {
    const {document} = await page('/test/pages/second-lit.html', `${STRICT}; trusted-types lit-html`);
    await waitUntil(
      () => document.querySelector('host-app')?.shadowRoot?.textContent?.includes('Of the page') === true,
      'the page’s Lit rendered',
    );
    const badge = document.querySelector('harmony-soc2-badge')!;
    await rendered(badge);
    expect(visibleText(badge)).to.include('SOC 2 Type 1');
  });

  it('our elements render where our policy is allowed', async () => {
    const {document, violations} = await page('/test/pages/csp.html', `${STRICT}; ${TRUSTED} harmony-trust`);
    const badge = document.querySelector('harmony-soc2-badge')!;
    await rendered(badge);
    expect(visibleText(badge)).to.include('SOC 2 Type 1');
    expect(violations()).to.deep.equal([]);
  });

  it('the children stay, and the page’s own Lit renders, where templates of ours are refused', async () => {
    const {document} = await page('/test/pages/second-lit.html', `${STRICT}; ${TRUSTED} lit-html`);
    await waitUntil(
      () => document.querySelector('host-app')?.shadowRoot?.textContent?.includes('Of the page') === true,
      'the page’s Lit rendered',
    );
    const badge = document.querySelector<HTMLElement>('harmony-soc2-badge')!;
    if (badge.shadowRoot === null) {
      expect(badge.innerText).to.include('Harmony Global Inc: request the SOC 2 report');
    } else {
      // An engine without Trusted Types refuses nothing.
      expect('trustedTypes' in window).to.equal(false);
      expect(visibleText(badge)).to.include('SOC 2 Type 1');
    }
  });
});
