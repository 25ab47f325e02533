import {expect} from 'chai';
import {pause, rendered, visibleText} from '../helpers/element.js';
import {blankPage, loadScript, openPage} from '../helpers/pages.js';

const badge = (lang?: string) => `<harmony-soc2-badge${lang ? ` lang="${lang}"` : ''}></harmony-soc2-badge>`;
const base = (element: Element) => element.shadowRoot!.firstElementChild as HTMLElement;
const badges = (document: Document) => [...document.querySelectorAll('harmony-soc2-badge')];
const requests = (document: Document) =>
  badges(document).map(({shadowRoot}) => shadowRoot!.querySelector('.link')!.textContent.trim());
async function settle(document: Document): Promise<void> {
  await pause(0);
  await rendered(document.body);
}

describe('a file for a script tag', () => {
  it('with all languages shows each badge in its own, and switches those that follow the page at once', async () => {
    const {contentDocument} = await openPage('/examples/languages.html', {width: 900});
    const document = contentDocument!;
    await settle(document);
    expect(requests(document)).to.deep.equal([
      'Request the report',
      'Bericht anfordern',
      '報告書を請求する',
      'طلب التقرير',
    ]);
    document.documentElement.lang = 'fr';
    await settle(document);
    expect(requests(document)).to.deep.equal([
      'Demander le rapport',
      'Bericht anfordern',
      '報告書を請求する',
      'طلب التقرير',
    ]);
    expect(badges(document).map((each) => base(each).dir)).to.deep.equal(['ltr', 'ltr', 'ltr', 'rtl']);
  });

  it('with one language more has that one and English', async () => {
    const {document} = await blankPage(badge() + badge('de-CH') + badge('ja'));
    await loadScript(document, '/dist/embed/soc2.de.js');
    await settle(document);
    expect(requests(document)).to.deep.equal(['Request the report', 'Bericht anfordern', 'Request the report']);
    expect(badges(document).map((each) => base(each).lang)).to.deep.equal(['en', 'de', 'en']);
  });

  it('has the languages in each element', async () => {
    const {document} = await blankPage(
      '<div lang="pl"><harmony-security-summary></harmony-security-summary><harmony-subprocessor-list></harmony-subprocessor-list></div>',
    );
    await loadScript(document, '/dist/embed/harmony.pl.js');
    await settle(document);
    const [summary, list] = document.querySelector('div')!.children;
    expect(visibleText(summary!)).to.include('Bezpieczeństwo');
    expect(visibleText(list!)).to.include('Harmonity');
    expect([base(summary!).lang, base(list!).lang]).to.deep.equal(['pl', 'pl']);
  });

  it('does not add up with another: the first counts, and the second says so', async () => {
    const {document, said} = await blankPage(badge('de') + badge('ja'));
    await loadScript(document, '/dist/embed/soc2.de.js');
    await loadScript(document, '/dist/embed/soc2.ja.js');
    await settle(document);
    expect(requests(document)).to.deep.equal(['Bericht anfordern', 'Request the report']);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('already defined');
  });

  it('makes its sentences once, however many elements say them, and however often', async () => {
    const {document, window} = await blankPage(badge('de').repeat(20));
    const page = (window as unknown as {Object: ObjectConstructor}).Object;
    const {entries, freeze} = page;
    let made = 0;
    // The two calls into which the build puts the views and the list of languages.
    page.entries = (value: object) => {
      if ('de' in value) made += 1;
      return entries(value) as [string, unknown][];
    };
    page.freeze = (<T>(value: T): T => {
      if (Array.isArray(value) && value.includes('de')) made += 1;
      return freeze(value);
    }) as typeof freeze;
    await loadScript(document, '/dist/embed/soc2.all.js');
    for (const lang of ['fr', 'ja', 'de']) {
      for (const each of badges(document)) each.setAttribute('lang', lang);
      await settle(document);
    }
    expect(made).to.equal(2);
  });

  it('watches a page with one observer, and with none when no element is left', async () => {
    const {document, window} = await blankPage(badge('de').repeat(20));
    const {MutationObserver} = window as unknown as {MutationObserver: typeof globalThis.MutationObserver};
    const observing = new Set<object>();
    let made = 0;
    class Counted extends MutationObserver {
      constructor(callback: MutationCallback) {
        super(callback);
        made += 1;
      }
      override observe(...target: Parameters<MutationObserver['observe']>): void {
        observing.add(this);
        super.observe(...target);
      }
      override disconnect(): void {
        observing.delete(this);
        super.disconnect();
      }
    }
    Object.assign(window, {MutationObserver: Counted});
    await loadScript(document, '/dist/embed/soc2.all.js');
    await settle(document);
    expect([made, observing.size]).to.deep.equal([1, 1]);
    document.body.replaceChildren();
    expect(observing.size).to.equal(0);
    document.body.innerHTML = badge('de') + badge('ja');
    await settle(document);
    expect(observing.size).to.equal(1);
    expect(requests(document)).to.deep.equal(['Bericht anfordern', '報告書を請求する']);
  });
});
