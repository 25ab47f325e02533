import {expect} from 'chai';
import {expectAccessible} from '../helpers/a11y.js';
import {emulateMedia, press} from '../helpers/commands.js';
import {visibleText} from '../helpers/element.js';
import {enginesThatCan, onlyIn} from '../helpers/engine.js';
import {clickInView, mountList, namedFacts, rowOf} from '../helpers/named-list.js';
import {waitUntil} from '../helpers/wait.js';

const twelve = namedFacts(12);

/** The button and the list for what else is known of the first entry. */
async function mountMore(size?: {width: number}) {
  const element = await mountList(twelve, size);
  const button = rowOf(element, 'example.entry-1').querySelector<HTMLButtonElement>('.more')!;
  const list = button.nextElementSibling as HTMLElement;
  const isSeen = () =>
    list.checkVisibility({contentVisibilityAuto: true}) && visibleText(element).includes('1 Example Street');
  return {element, button, list, isSeen};
}

describe('a row of a named list', () => {
  it('links the name to the web site, and an address to mail', async () => {
    const element = await mountList(twelve);
    const link = rowOf(element, 'example.entry-1').querySelector<HTMLAnchorElement>('a')!;
    expect(link).to.include({href: 'https://company-1.example.com/', rel: 'noopener'});
    const contact = rowOf(element, 'example.entry-2').querySelector<HTMLAnchorElement>('dd a')!;
    expect(contact.href).to.equal('mailto:privacy@company-2.example.com');
  });

  it('tells more where more is known, and names what it opens', async () => {
    const {element, button, list, isSeen} = await mountMore();
    expect(button.textContent).to.equal('More about Example Alder Company 1');
    expect(isSeen()).to.equal(false);
    await expectAccessible(element);
    await clickInView(button);
    await waitUntil(isSeen, 'it opened');
    expect(button.ariaExpanded).to.equal('true');
    expect([...list.querySelectorAll('dt, dd')].map(({textContent}) => textContent)).to.deep.equal([
      'Legal name',
      'Example Alder Company 1 Limited',
      'Address',
      '1 Example Street, Exampletown',
    ]);
    await expectAccessible(element);
    await clickInView(button);
    await waitUntil(() => !isSeen(), 'it closed again');
    expect(button.ariaExpanded).to.equal('false');
  });

  it('opens and closes by keyboard', async () => {
    const {button, isSeen} = await mountMore();
    button.focus();
    await press('Enter');
    await waitUntil(isSeen, 'it opened');
    await press('Space');
    await waitUntil(() => !isSeen(), 'it closed again');
  });

  it('has no height of its own while it is closed', async () => {
    // On a card nothing stands beside it.
    const {button, list} = await mountMore({width: 320});
    const row = button.closest('tr')!.getBoundingClientRect().height;
    list.remove();
    expect(button.closest('tr')!.getBoundingClientRect().height).to.equal(row);
  });

  it('opens where the search of the browser finds something in it', async () => {
    const {button, list, isSeen} = await mountMore();
    expect(list.getAttribute('hidden')).to.equal('until-found');
    // A browser sends this event before it scrolls there. A page cannot make the browser search.
    list.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await waitUntil(isSeen, 'it opened');
    expect(button.ariaExpanded).to.equal('true');
  });

  onlyIn(enginesThatCan.emulateMedia, () => {
    it('has everything on paper', async () => {
      const {isSeen} = await mountMore();
      await emulateMedia({media: 'print'});
      await waitUntil(isSeen, 'it is there');
    });
  });
});
