import {expect} from 'chai';
import {setViewport} from '../helpers/commands.js';
import {
  allRows,
  mainTable,
  mountList,
  namedFacts,
  nameOf,
  searchFor,
  shownNames,
  sortButton,
  typeIn,
} from '../helpers/named-list.js';

const thousand = namedFacts(999);
const nextFrame = () => new Promise(requestAnimationFrame);

const isInView = (part: Element) => part.getBoundingClientRect().top < innerHeight;

/** The names in the window, without those of groups that are kept blank. */
const inView = (element: Element) =>
  [...mainTable(element).tBodies]
    .filter((group) => !group.hidden && getComputedStyle(group).contentVisibility !== 'hidden' && isInView(group))
    .flatMap((group) => [...group.rows].filter((row) => !row.hidden && isInView(row)))
    .map(nameOf);

/** What is in the window in each of the next frames. */
async function film(element: Element, frames: number): Promise<string[][]> {
  const seen = [];
  for (let frame = 0; frame < frames; frame += 1) {
    await nextFrame();
    seen.push(inView(element));
  }
  return seen;
}

describe('the rows of a list with a thousand names', () => {
  // So high that more rows are in view than a frame has time for.
  beforeEach(() => setViewport({width: 800, height: 1400}));

  afterEach(() => setViewport({width: 800, height: 600}));

  it('come a few in a frame and from the top, and none is ever seen out of place', async () => {
    const element = await mountList(thousand);
    const before = inView(element);
    sortButton(element, 'Name').click();
    sortButton(element, 'Name').click();
    const all = await film(element, 12);
    await allRows(element);
    const after = inView(element);
    expect(after).to.not.deep.equal(before);
    expect(all.at(-1)).to.deep.equal(after);
    const seen = all.slice(all.findIndex((names) => names[0] !== before[0]));
    expect(all.length - seen.length, 'frames with the order of before').to.be.at.most(2);
    for (const [frame, names] of seen.entries()) {
      expect(names, `frame ${frame}`).to.deep.equal(after.slice(0, names.length));
      expect(names.length, `frame ${frame}`).to.be.at.most((seen[frame - 1]?.length ?? 0) + 4);
    }
  });

  it('stay as they are where a search leaves them as they are', async () => {
    const element = await mountList(thousand);
    await searchFor(element, 'company');
    const names = inView(element);
    expect(names).to.have.length.above(10);
    typeIn(element, 'company example');
    for (const seen of await film(element, 4)) expect(seen).to.deep.equal(names);
  });

  it('take as much room after a search as before, though few were seen of each group', async () => {
    const element = await mountList(thousand);
    const height = () => mainTable(element).getBoundingClientRect().height;
    const before = height();
    await searchFor(element, 'ginkgo');
    await film(element, 20);
    expect(height()).to.be.below(before / 4);
    await searchFor(element, '');
    await film(element, 20);
    expect(height()).to.be.within(before * 0.9, before * 1.1);
  });

  it('are all there a second later in a page that nobody looks at, which has no frames', async () => {
    const element = await mountList(thousand);
    const before = inView(element);
    const {requestAnimationFrame} = window;
    window.requestAnimationFrame = () => 0;
    try {
      sortButton(element, 'Purpose').click();
      await new Promise((resolve) => setTimeout(resolve, 1500));
    } finally {
      window.requestAnimationFrame = requestAnimationFrame;
    }
    const names = inView(element);
    expect(names.length).to.be.above(10);
    expect(names).to.not.deep.equal(before);
    await allRows(element);
    expect(inView(element)).to.deep.equal(names);
    expect(shownNames(element)).to.have.length(1000);
  });
});
