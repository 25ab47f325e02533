import {expect} from 'chai';
import '../../dist/define.js';
import {registerLocale} from '../../dist/localization/packs.js';
import {mount, pause, rendered, tipButtons, tipOf, visibleText, type Updating} from '../helpers/element.js';

// No languages of people: packs that only say which one they are. The ids are those of the English sentences.
for (const tag of ['de', 'ar', 'ja']) {
  registerLocale({
    tag,
    messages: {'badge.request': `request in ${tag}`, 'badge.request.title': `title in ${tag}`},
    statements: {'soc2.request.who': `who in ${tag}`, 'security.introduction.for': `for in ${tag}`},
  });
}

const BADGE = '<harmony-soc2-badge></harmony-soc2-badge>';
const base = (element: Element) => element.shadowRoot!.firstElementChild as HTMLElement;
const settle = async (node: Element) => {
  await pause(0);
  await rendered(node);
};

describe('the language of an element', () => {
  it('is the nearest lang, so that two stand side by side', async () => {
    const page = await mount(
      `<div><div lang="de">${BADGE}</div><div lang="ar-EG">${BADGE}</div><div lang="en">${BADGE}</div></div>`,
    );
    const badges = [...page.querySelectorAll('harmony-soc2-badge')];
    expect(badges.map((badge) => /request in \w+|Request the report/.exec(visibleText(badge))?.[0])).to.deep.equal([
      'request in de',
      'request in ar',
      'Request the report',
    ]);
    expect(badges.map((badge) => [base(badge).lang, base(badge).dir])).to.deep.equal([
      ['de', 'ltr'],
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ]);
  });

  it('is found out of shadow roots', async () => {
    const outer = await mount('<section lang="ja"><div></div></section>');
    const root = outer.firstElementChild!.attachShadow({mode: 'open'});
    root.innerHTML = `<p>${BADGE}</p>`;
    const badge = root.querySelector('harmony-soc2-badge')!;
    await rendered(badge);
    expect(visibleText(badge)).to.include('request in ja');
    outer.lang = 'de';
    await settle(badge);
    expect(visibleText(badge)).to.include('request in de');
  });

  it('changes with any lang above it, and with its own', async () => {
    const page = await mount(`<div lang="de"><p>${BADGE}</p></div>`);
    const badge = page.querySelector<Updating>('harmony-soc2-badge')!;
    page.lang = 'ja';
    await settle(page);
    expect(visibleText(badge)).to.include('request in ja');
    badge.lang = 'ar';
    await settle(page);
    expect(visibleText(badge)).to.include('request in ar');
    expect(getComputedStyle(base(badge)).direction).to.equal('rtl');
    badge.removeAttribute('lang');
    await settle(page);
    expect(visibleText(badge)).to.include('request in ja');
  });

  it('changes when the element moves to another section', async () => {
    const page = await mount(`<div><div lang="de">${BADGE}</div><div lang="ja"></div></div>`);
    const badge = page.querySelector('harmony-soc2-badge')!;
    page.lastElementChild!.append(badge);
    await settle(page);
    expect(visibleText(badge)).to.include('request in ja');
  });

  it('costs an element nothing whose language stays', async () => {
    const page = await mount(`<div lang="de"><div lang="ja">${BADGE}</div></div>`);
    const badge = page.querySelector('harmony-soc2-badge')!;
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(badge.shadowRoot!, {subtree: true, childList: true, characterData: true, attributes: true});
    page.lang = 'ar';
    await settle(page);
    expect(changes).to.equal(0);
    observer.disconnect();
  });

  it('is English for everything else, and marked as such', async () => {
    for (const lang of ['fr', 'no-such-lang', '!', '']) {
      const page = await mount(`<div lang="${lang}" dir="rtl">${BADGE}</div>`);
      const badge = page.firstElementChild!;
      expect(visibleText(badge)).to.include('Request the report');
      expect([base(badge).lang, base(badge).dir]).to.deep.equal(['en', 'ltr']);
    }
  });

  it('is the language of an open tip too, from the moment it changes', async () => {
    const page = await mount(`<div lang="de">${BADGE}</div>`);
    const button = tipButtons(page.firstElementChild!).find(
      (each) => each.getAttribute('aria-label') === 'title in de',
    )!;
    button.click();
    expect(tipOf(button).innerText).to.include('who in de');
    page.lang = 'ja';
    await settle(page);
    expect(tipOf(button).innerText).to.include('who in ja');
    expect(button.getAttribute('aria-description')).to.include('who in ja');
  });

  it('is the language of every element', async () => {
    const page = await mount('<div lang="de"><harmony-security-summary></harmony-security-summary></div>');
    expect(visibleText(page.firstElementChild!)).to.include('for in de');
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
});
