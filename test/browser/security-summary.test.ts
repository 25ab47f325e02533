import {expect} from 'chai';
import '../../dist/security-summary/define.js';
import harmony from '../../dist/facts.json';
import {expectAccessible} from '../helpers/a11y.js';
import {accessibilityTree, findAccessible} from '../helpers/commands.js';
import {isOpen, mount, tipButtons, tipOf, visibleText, type Updating} from '../helpers/element.js';
import {enginesThatCan, onlyIn} from '../helpers/engine.js';

type Summary = Updating & {variant: string; topics: string; headingLevel: number};

const summary = (attributes = '') =>
  mount<Summary>(`<harmony-security-summary ${attributes}></harmony-security-summary>`);
const headings = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6')].map(({localName, textContent}) => [
    localName,
    textContent,
  ]);

describe('<harmony-security-summary>', () => {
  for (const variant of ['full', 'compact']) {
    it(`is accessible in its ${variant} form, with every tip closed and open`, async () => {
      const element = await summary(`variant="${variant}"`);
      await expectAccessible(element);
      for (const button of tipButtons(element)) {
        button.click();
        expect(isOpen(button)).to.equal(true);
      }
      await expectAccessible(element);
    });
  }

  it('says every statement of the security facts', async () => {
    const text = visibleText(await summary());
    const {topics, introduction, responsibilities, documents, lastUpdated: _day} = harmony.security;
    const statements = [introduction, topics, responsibilities, documents]
      .flatMap((part) => JSON.stringify(part).match(/"text":"(?:[^"\\]|\\.)*"/g) ?? [])
      .map((found) => JSON.parse(`{${found}}`) as {text: string});
    expect(statements.length).to.be.greaterThan(40);
    for (const statement of statements) expect(text).to.include(statement.text);
    expect(text)
      .to.include('Last updated February 1, 2026')
      .and.include('support@harmonity.ai')
      .and.include('Initial publication');
  });

  it('says one sentence a topic in its compact form', async () => {
    const text = visibleText(await summary('variant="compact"'));
    for (const {title, summary: sentence} of harmony.security.topics) {
      expect(text).to.include(title.text).and.include(sentence.text);
    }
    expect(text).to.include('Last updated February 1, 2026').and.include('support@harmonity.ai');
    expect(text).not.to.include('timestamped');
    expect(text).to.include('assigning appropriate roles');
  });

  it('shows the chosen topics, in the order of the facts', async () => {
    const element = await summary('topics="ai  access-control no-such-topic documents"');
    expect(
      headings(element)
        .slice(1)
        .map(([, text]) => text),
    ).to.deep.equal(['Access control by design', 'AI security and “controlled AI”', 'Documentation on request']);
    element.topics = 'no-such-topic';
    await element.updateComplete;
    expect(headings(element)).to.have.length(10);
  });

  it('puts its headings at the level asked for, topics one below', async () => {
    for (const [level, title, topic] of [
      ['2', 'h2', 'h3'],
      ['5', 'h5', 'h6'],
      ['6', 'h6', 'h6'],
      ['1', 'h2', 'h3'],
      ['x', 'h2', 'h3'],
    ]) {
      const [first, second] = headings(await summary(`heading-level="${level}"`));
      expect([first![0], second![0]], level).to.deep.equal([title, topic]);
    }
  });

  it('explains the terms', async () => {
    const element = await summary();
    const titles = tipButtons(element).map((button) => button.getAttribute('aria-label'));
    for (const title of [
      'What “least privilege” means',
      'What “in transit” means',
      'What “at rest” means',
      'What a subprocessor is',
      'What a DPA is',
    ]) {
      expect(titles).to.include(title);
    }
    const dpa = tipButtons(element).find((button) => button.getAttribute('aria-label') === 'What a DPA is')!;
    dpa.click();
    expect(tipOf(dpa).innerText).to.include('Data Processing Addendum');
  });

  onlyIn(enginesThatCan.inspect, () => {
    it('is a region with its title as its name, a list of topics and a mail link', async () => {
      await summary();
      const tree = await accessibilityTree();
      expect(findAccessible(tree, {role: 'region', name: 'Security at Harmonity'})).to.have.length(1);
      expect(findAccessible(tree, {role: 'heading', name: 'Security at Harmonity'})[0]?.properties['level']).to.equal(
        2,
      );
      expect(findAccessible(tree, {role: 'link', name: 'support@harmonity.ai'})).to.have.length(1);
      expect(findAccessible(tree, {role: 'button', name: 'What a DPA is'})[0]?.description).to.include(
        'Data Processing Addendum',
      );
    });
  });
});
