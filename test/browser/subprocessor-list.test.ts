import {expect} from 'chai';
import '../../dist/subprocessor-list/define.js';
import {parseFacts} from '../../dist/facts/index.js';
import harmony from '../../dist/facts.json';
import {expectAccessible} from '../helpers/a11y.js';
import {accessibilityTree, findAccessible} from '../helpers/commands.js';
import {mount, tipButtons, visibleText, type Updating} from '../helpers/element.js';
import {enginesThatCan, onlyIn} from '../helpers/engine.js';

type List = Updating & {facts: unknown; listHref: string; headingLevel: number};

const entry = {source: 'security-page', section: '8'};
/** Subprocessors that do not exist. */
const entries = [
  {
    ...entry,
    id: 'example-hosting',
    name: 'Example Hosting Company',
    purpose: 'Hosting',
    locations: ['DE', 'US'],
    website: 'https://example.com/',
  },
  {...entry, id: 'example-mail', name: 'Example Mail Company', purpose: 'Communications'},
];
const named = parseFacts({...harmony, subprocessors: {...harmony.subprocessors, subject: 'Example Company', entries}});
const list = (attributes = '') => mount<List>(`<harmony-subprocessor-list ${attributes}></harmony-subprocessor-list>`);

async function namedList(width: number): Promise<List> {
  if (!named.ok) throw new Error(JSON.stringify(named.reasons));
  const wrapper = await mount(
    `<div style="width: ${width}px"><harmony-subprocessor-list></harmony-subprocessor-list></div>`,
  );
  const element = wrapper.firstElementChild as List;
  element.facts = named.facts;
  await element.updateComplete;
  return element;
}

describe('<harmony-subprocessor-list>', () => {
  it('shows purposes, where to look and how to ask, and names nobody', async () => {
    const element = await list();
    const text = visibleText(element);
    for (const part of [
      'Subprocessors of Harmonity',
      'Harmonity may rely on subprocessors for:',
      'hosting',
      'analytics',
      'communications',
      'other operational needs',
      'see Trust Center → Subprocessors',
      'support@harmonity.ai',
      'Last updated February 1, 2026',
    ]) {
      expect(text).to.include(part);
    }
    expect(element.shadowRoot!.querySelector('table')).to.equal(null);
  });

  it('is accessible, with tips closed and open', async () => {
    const element = await list('list-href="/subprocessors"');
    await expectAccessible(element);
    for (const button of tipButtons(element)) button.click();
    await expectAccessible(element);
  });

  it('links the named list where the page says it is, and only to safe addresses', async () => {
    const link = (element: Element) => element.shadowRoot!.querySelector('footer a:not([href^="mailto:"])');
    const element = await list('list-href="/trust/subprocessors"');
    expect(link(element)).to.have.property('href', `${location.origin}/trust/subprocessors`);
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.com',
      'http://elsewhere.example/',
      'https://',
      '',
    ]) {
      element.listHref = address;
      await element.updateComplete;
      expect(link(element), address).to.equal(null);
      expect(element.listHref).to.equal('');
    }
    element.listHref = 'https://example.com/list';
    await element.updateComplete;
    expect(link(element)).to.have.property('href', 'https://example.com/list');
  });

  it('is a real table when the facts name anyone', async () => {
    const element = await namedList(760);
    const table = element.shadowRoot!.querySelector('table')!;
    expect(table.caption!.textContent).to.equal('Subprocessors of Example Company');
    expect([...table.tHead!.rows[0]!.cells].map(({textContent, scope}) => [textContent, scope])).to.deep.equal([
      ['Name', 'col'],
      ['Purpose', 'col'],
      ['Locations', 'col'],
    ]);
    const rows = [...table.tBodies[0]!.rows].map(({cells}) => [...cells].map(({textContent}) => textContent.trim()));
    expect(rows).to.deep.equal([
      ['Example Hosting Company', 'Hosting', 'Germany and United States'],
      ['Example Mail Company', 'Communications', ''],
    ]);
    expect(table.querySelector('a')!.href).to.equal('https://example.com/');
    expect(getComputedStyle(table.tHead!.rows[0]!).display).to.equal('table-row');
    await expectAccessible(element);
  });

  it('turns the rows into cards where there is little room, and stays a table for assistive technology', async () => {
    const element = await namedList(280);
    const row = element.shadowRoot!.querySelector('tbody tr')!;
    expect(getComputedStyle(row).display).to.equal('grid');
    // Firefox returns the attr() as it is written.
    expect(getComputedStyle(row.querySelector('td')!, '::before').content).to.match(/Purpose|attr\(data-column\)/);
    expect(row.querySelector('td')!.dataset['column']).to.equal('Purpose: ');
    expect(element.shadowRoot!.firstElementChild!.scrollWidth).to.be.at.most(280);
    await expectAccessible(element);
  });

  onlyIn(enginesThatCan.inspect, () => {
    for (const width of [760, 280]) {
      it(`has rows, column headers and a caption in the accessibility tree at ${width} px`, async () => {
        await namedList(width);
        const tree = await accessibilityTree();
        expect(findAccessible(tree, {role: 'table', name: 'Subprocessors of Example Company'})).to.have.length(1);
        expect(findAccessible(tree, {role: 'columnheader'}).map(({name}) => name)).to.deep.equal([
          'Name',
          'Purpose',
          'Locations',
        ]);
        expect(findAccessible(tree, {role: 'row'})).to.have.length(3);
      });
    }
  });
});
