import {expect} from 'chai';
import '../../dist/define.js';
import '../../dist/locales/ar.js';
import '../../dist/locales/de.js';
import '../../dist/locales/he.js';
import '../../dist/locales/ja.js';
import '../../dist/locales/pt-BR.js';
import '../../dist/locales/zh-Hans.js';
import {registerLocale} from '../../dist/localization/packs.js';
import {report} from '../helpers/bundled.js';
import {mount, pause, rendered, tipButtons, tipOf, visibleText, type Updating} from '../helpers/element.js';

const BADGE = '<harmony-soc2-badge></harmony-soc2-badge>';
const REQUEST: Record<string, string> = {
  en: 'Request the report',
  de: 'Bericht anfordern',
  ar: 'طلب التقرير',
  he: 'בקשת הדוח',
  ja: '報告書を請求する',
  'pt-BR': 'Solicitar o relatório',
  'zh-Hans': '索取报告',
};

const base = (element: Element) => element.shadowRoot!.firstElementChild as HTMLElement;
const settle = async (node: Element) => {
  await pause(0);
  await rendered(node);
};
/** Which language an element speaks, by the words of its link. */
function spoken(badge: Element): string | undefined {
  const label = badge.shadowRoot!.querySelector('.link')!.textContent.trim();
  return Object.keys(REQUEST).find((tag) => REQUEST[tag] === label);
}

describe('the language of an element', () => {
  it('is the nearest lang, so that several stand side by side', async () => {
    const page = await mount(
      `<div><p lang="de">${BADGE}</p><p lang="ar-EG">${BADGE}</p><p lang="ja">${BADGE}</p><p lang="en">${BADGE}</p></div>`,
    );
    const badges = [...page.querySelectorAll('harmony-soc2-badge')];
    expect(badges.map(spoken)).to.deep.equal(['de', 'ar', 'ja', 'en']);
    expect(badges.map((badge) => [base(badge).lang, base(badge).dir])).to.deep.equal([
      ['de', 'ltr'],
      ['ar', 'rtl'],
      ['ja', 'ltr'],
      ['en', 'ltr'],
    ]);
  });

  it('is found for old, regional, mistyped and malformed tags alike', async () => {
    const asked = {
      'pt-PT': 'pt-BR',
      'zh-Hans-CN': 'zh-Hans',
      'zh-TW': 'zh-Hans',
      'de-AT': 'de',
      de_DE: 'de',
      DE: 'de',
      iw: 'he',
      'no-such-lang': 'en',
      '!': 'en',
      '': 'en',
      sv: 'en',
    };
    for (const [lang, expected] of Object.entries(asked)) {
      const page = await mount(`<div lang="${lang}">${BADGE}</div>`);
      expect(spoken(page.firstElementChild!), lang).to.equal(expected);
    }
  });

  it('is found out of shadow roots, closed ones too', async () => {
    const outer = await mount('<section lang="ja"><div></div></section>');
    const root = outer.firstElementChild!.attachShadow({mode: 'closed'});
    root.innerHTML = `<p>${BADGE}</p>`;
    const badge = root.querySelector('harmony-soc2-badge')!;
    await rendered(badge);
    expect(spoken(badge)).to.equal('ja');
    outer.lang = 'de';
    await settle(badge);
    expect(spoken(badge)).to.equal('de');
    (outer.firstElementChild as HTMLElement).lang = 'ar';
    await settle(badge);
    expect(spoken(badge)).to.equal('ar');
    root.querySelector('p')!.lang = 'he';
    await settle(badge);
    expect(spoken(badge)).to.equal('he');
  });

  it('changes with any lang above it, and with its own', async () => {
    const page = await mount(`<div lang="de"><p>${BADGE}</p></div>`);
    const badge = page.querySelector<Updating>('harmony-soc2-badge')!;
    page.lang = 'ja';
    await settle(page);
    expect(spoken(badge)).to.equal('ja');
    badge.lang = 'ar';
    await settle(page);
    expect(spoken(badge)).to.equal('ar');
    expect(getComputedStyle(base(badge)).direction).to.equal('rtl');
    badge.removeAttribute('lang');
    await settle(page);
    expect(spoken(badge)).to.equal('ja');
    page.removeAttribute('lang');
    await settle(page);
    expect(spoken(badge)).to.equal('en');
  });

  it('changes when the element moves to another section', async () => {
    const page = await mount(`<div><div lang="de">${BADGE}</div><div lang="ja"></div></div>`);
    const badge = page.querySelector('harmony-soc2-badge')!;
    page.lastElementChild!.append(badge);
    await settle(page);
    expect(spoken(badge)).to.equal('ja');
  });

  it('costs an element nothing whose language stays', async () => {
    const page = await mount(`<div lang="de"><div lang="ja">${BADGE}</div><p lang="he">${BADGE}</p></div>`);
    const badges = [...page.querySelectorAll('harmony-soc2-badge')];
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    for (const {shadowRoot} of badges) {
      observer.observe(shadowRoot!, {subtree: true, childList: true, characterData: true, attributes: true});
    }
    page.lang = 'ar';
    // Hebrew by its old name is the same language.
    page.querySelector('p')!.lang = 'iw';
    await settle(page);
    expect(changes).to.equal(0);
    observer.disconnect();
  });

  it('comes late, when its pack does', async () => {
    const page = await mount(`<div lang="fr">${BADGE}</div>`);
    const badge = page.firstElementChild!;
    expect(spoken(badge)).to.equal('en');
    registerLocale({tag: 'fr', messages: {'badge.request': 'Demander'}, statements: {}});
    await settle(page);
    expect(base(badge).lang).to.equal('fr');
    expect(visibleText(badge)).to.include('Demander');
  });

  it('is the language of an open tip too, from the moment it changes', async () => {
    const page = await mount(`<div lang="de">${BADGE}</div>`);
    const button = tipButtons(page.firstElementChild!).at(-1)!;
    button.click();
    expect(tipOf(button).innerText).to.include('Was dieser Bericht nicht belegt');
    page.lang = 'pt-BR';
    await settle(page);
    expect(tipOf(button).innerText).to.include('O que este relatório não comprova');
    expect(button.getAttribute('aria-label')).to.equal('O que este relatório não comprova');
    expect(button.getAttribute('aria-description')).to.include('ISO 27001').and.not.include('It does not');
  });
});

describe('the direction of an element', () => {
  it('is its own dir, if it has one', async () => {
    const page = await mount(`<div lang="en"><harmony-soc2-badge dir="rtl"></harmony-soc2-badge></div>`);
    const badge = page.firstElementChild as Updating;
    expect(getComputedStyle(base(badge)).direction).to.equal('rtl');
    const [mark, words] = base(badge).querySelector('.head')!.children;
    expect(mark!.getBoundingClientRect().left).to.be.greaterThan(words!.getBoundingClientRect().left);
    badge.dir = 'auto';
    await badge.updateComplete;
    expect(getComputedStyle(base(badge)).direction).to.equal('ltr');
  });

  it('is that of English where English is shown on a page from right to left', async () => {
    const page = await mount(`<div lang="fa" dir="rtl">${BADGE}</div>`);
    const {lang, dir} = base(page.firstElementChild!);
    expect([lang, dir]).to.deep.equal(['en', 'ltr']);
  });

  it('does not reach into names', async () => {
    const page = await mount(
      '<div lang="ar"><harmony-soc2-badge variant="inline"></harmony-soc2-badge><harmony-security-summary></harmony-security-summary></div>',
    );
    const names = (element: Element) =>
      [...element.shadowRoot!.querySelectorAll('bdi')].map(({textContent}) => textContent);
    expect(names(page.firstElementChild!)).to.deep.equal(['Harmony Global Inc', 'SOC 2 Type 1']);
    expect(names(page.lastElementChild!)).to.deep.equal(['Harmonity']);
  });
});

it('has the same digits in Arabic in every engine', async () => {
  const page = await mount(`<div lang="ar">${BADGE}</div>`);
  const [year, , day] = report.date.split('-').map(Number);
  expect(visibleText(page.firstElementChild!)).to.match(RegExp(` ${day} \\p{Script=Arabic}+ ${year}`, 'u'));
});

describe('a translator of pages', () => {
  /** What such a program does: it changes the page's language, and the text of every node that may be translated. */
  function translatePage(root: Node): void {
    for (const node of root.childNodes) {
      if (node instanceof HTMLElement && !node.translate) continue;
      if (node instanceof Text && node.data.trim()) {
        const font = document.createElement('font');
        font.textContent = `translated: ${node.data}`;
        node.replaceWith(font);
      } else {
        translatePage(node);
        if (node instanceof Element && node.shadowRoot) translatePage(node.shadowRoot);
      }
    }
  }

  it('makes the elements change their language, and does not translate them a second time', async () => {
    const html = document.documentElement;
    const {lang, className} = html;
    const page = await mount(`<div><p>Text</p>${BADGE}</div>`);
    const badge = page.querySelector('harmony-soc2-badge')!;
    try {
      html.lang = 'de';
      html.classList.add('translated-ltr');
      translatePage(page);
      await settle(page);
      translatePage(page);
      expect(page.textContent).to.include('translated: Text');
      expect(spoken(badge)).to.equal('de');
      expect(badge.shadowRoot!.textContent).not.to.include('translated');
      expect(badge.shadowRoot!.querySelector('font')).to.equal(null);
      for (const button of tipButtons(badge)) {
        button.click();
        expect(tipOf(button).translate).to.equal(false);
      }
    } finally {
      html.lang = lang;
      html.className = className;
    }
  });
});
