import {expect} from 'chai';
import '../../dist/define.js';
import {report} from '../helpers/bundled.js';
import {domCounters, hover, listenerCount} from '../helpers/commands.js';
import {isOpen, mount, pause, rendered, tipButtons, tipOf, visibleText} from '../helpers/element.js';
import {enginesThatCan, onlyIn} from '../helpers/engine.js';
import {blankPage, loadScript as load, openPage} from '../helpers/pages.js';
import {logRequests} from '../helpers/requests.js';
import {waitUntil} from '../helpers/wait.js';

const PILL = '<harmony-soc2-badge variant="pill"></harmony-soc2-badge>';
describe('on a page', () => {
  it('may be loaded twice, silently', async () => {
    const {document, said} = await blankPage(PILL);
    await load(document, '/dist/embed/soc2.js');
    await load(document, '/dist/embed/soc2.js?again');
    await load(document, '/dist/define.js');
    await rendered(document.body);
    expect(visibleText(document.querySelector('harmony-soc2-badge')!)).to.include('SOC 2 Type 1');
    expect(said.filter((message) => !message.includes('already defined'))).to.deep.equal([]);
  });

  it('says once when another build was there first, and breaks nothing', async () => {
    const {document, said} = await blankPage(PILL);
    await load(document, '/dist/embed/soc2.js');
    await load(document, '/dist/embed/harmony.js');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<harmony-soc2-badge> is already defined by another script/);
    document.body.insertAdjacentHTML('beforeend', '<harmony-security-summary></harmony-security-summary>');
    await rendered(document.body);
    expect(visibleText(document.querySelector('harmony-security-summary')!)).to.include('Security at Harmonity');
  });

  it('stays silent when the very same class is defined again', async () => {
    const {HarmonySoc2Badge} = await import('../../dist/soc2-badge/define.js');
    expect(() => HarmonySoc2Badge.define()).not.to.throw();
  });

  it('requests nothing but its own file, from nobody', async () => {
    const {document} =
      await blankPage(`${PILL}<harmony-soc2-badge></harmony-soc2-badge><harmony-security-summary></harmony-security-summary>
      <harmony-subprocessor-list></harmony-subprocessor-list>`);
    const log = await logRequests();
    await load(document, '/dist/embed/harmony.js');
    await rendered(document.body);
    for (const element of document.body.children) for (const button of tipButtons(element)) button.click();
    await pause(100);
    expect(await log.stop()).to.deep.equal([`${location.origin}/dist/embed/harmony.js`]);
  });

  it('writes no cookie and stores nothing', async () => {
    const {document, window} = await blankPage(PILL);
    const before = window.localStorage.length + window.sessionStorage.length;
    await load(document, '/dist/embed/harmony.js');
    await rendered(document.body);
    expect(document.cookie).to.equal('');
    expect(window.localStorage.length + window.sessionStorage.length).to.equal(before);
  });

  it('reads true before the script arrives, and moves nothing when it does', async () => {
    const claim = `${report.entity}: SOC 2 Type ${report.type}, ${report.medium}`;
    const {document} = await blankPage(
      `<p><harmony-soc2-badge variant="pill"><a href="mailto:support@harmonity.ai">${claim}</a></harmony-soc2-badge></p><main>Below</main>`,
    );
    const main = document.querySelector('main')!;
    const before = main.getBoundingClientRect().top;
    expect(document.body.innerText).to.include(claim);
    await load(document, '/dist/embed/soc2.js');
    await rendered(document.body);
    expect(main.getBoundingClientRect().top).to.equal(before);
    expect(document.querySelector('harmony-soc2-badge')!.shadowRoot!.querySelector('slot')).to.equal(null);
  });

  it('upgrades declarative markup of an older version to exactly one copy', async () => {
    const frame = await openPage('/test/pages/declarative.html');
    const document = frame.contentDocument!;
    const element = document.querySelector('harmony-soc2-badge')!;
    expect(element.shadowRoot!.textContent).to.include('An older version');
    await load(document, '/dist/embed/soc2.js');
    await rendered(document.body);
    expect(element.shadowRoot!.textContent).not.to.include('An older version');
    expect(element.shadowRoot!.querySelectorAll('.base')).to.have.length(1);
    expect(element.shadowRoot!.querySelectorAll('style')).to.have.length(0);
    expect(visibleText(element).match(/SOC 2 Type 1/g)).to.have.length(1);
  });

  it('works in the shadow root of someone else, and when it was made by script', async () => {
    const host = await mount('<div></div>');
    const root = host.attachShadow({mode: 'closed'});
    const element = document.createElement('harmony-soc2-badge');
    root.append(element);
    await rendered(element);
    tipButtons(element)[0]!.click();
    expect(isOpen(tipButtons(element)[0]!)).to.equal(true);
  });
});

describe('moved in the document', () => {
  it('closes its tip, and opens it again at the new place', async () => {
    const element = await mount(PILL);
    const [button] = tipButtons(element);
    button!.click();
    const place = await mount('<div></div>');
    place.append(element);
    expect(isOpen(button!)).to.equal(false);
    await hover(button!);
    await waitUntil(() => isOpen(button!), 'it opened');
    expect(tipOf(button!).innerText).to.include('Completed');
  });

  onlyIn(enginesThatCan.inspect, () => {
    it('a hundred times, leaks no listener and no node', async () => {
      const element = await mount('<harmony-soc2-badge></harmony-soc2-badge>');
      const places = [await mount('<div></div>'), await mount('<div></div>')];
      const move = (times: number) => {
        for (let time = 0; time < times; time += 1) {
          places[time % 2]!.append(element);
          const [button] = tipButtons(element);
          button!.click();
        }
      };
      move(4);
      element.remove();
      const before = await domCounters();
      move(100);
      element.remove();
      const after = await domCounters();
      expect(after.listeners).to.equal(before.listeners);
      expect(after.nodes).to.be.at.most(before.nodes);
    });

    it('listens on the document while a tip is open, and never on the window', async () => {
      const ours = async () => {
        const {keydown = 0, pointerdown = 0} = await listenerCount('document');
        return {keydown, pointerdown, window: Object.values(await listenerCount('window')).length};
      };
      const before = await ours();
      const element = await mount('<harmony-soc2-badge></harmony-soc2-badge>');
      expect(await ours()).to.deep.equal(before);
      const [button] = tipButtons(element);
      button!.click();
      expect(await ours()).to.deep.equal({...before, keydown: before.keydown + 1, pointerdown: before.pointerdown + 1});
      button!.click();
      expect(await ours()).to.deep.equal(before);
      button!.click();
      element.remove();
      expect(await ours()).to.deep.equal(before);
    });
  });
});
