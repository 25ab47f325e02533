import {expect} from 'chai';
import DOMPurify from 'dompurify';
import {engine} from '../../../../test/helpers/engine.js';
import {readKit, readKitIndex} from '../helpers/kit.js';

type Sanitising = Element & {setHTML?: (html: string) => void};

const {files} = await readKitIndex();
const safe = files.filter(({form}) => form === 'safe-html');

/** What a reader gets: every sentence in its tag, and every link. */
const readingOf = (root: ParentNode) => ({
  text: [...root.querySelectorAll('h3, p, li, th, td')].map((node) => `${node.localName}: ${node.textContent!}`),
  links: [...root.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  strong: [...root.querySelectorAll('strong')].map(({textContent}) => textContent),
});

function parse(html: string): Element {
  const holder = document.createElement('div');
  holder.append(new DOMParser().parseFromString(html, 'text/html').body);
  return holder;
}

describe('HTML for rich text', () => {
  it('is there for every element and language', () => {
    expect(safe).to.have.length(3 * 13);
  });

  for (const {path} of safe) {
    it(`${path} comes out of DOMPurify as it went in`, async () => {
      const html = await readKit(path);
      const {text, links} = readingOf(parse(html));
      expect(text).to.have.length.above(5);
      expect(links).to.have.length.above(0);
      expect(readingOf(parse(DOMPurify.sanitize(html)))).to.deep.equal(readingOf(parse(html)));
    });
  }

  // WebKit has no `setHTML()` yet; where an engine gets it, its tests begin to run.
  if ('setHTML' in Element.prototype) {
    for (const {path} of safe) {
      it(`${path} comes out of setHTML() as it went in`, async () => {
        const html = await readKit(path);
        const place: Sanitising = document.createElement('div');
        place.setHTML!(html);
        expect(readingOf(place)).to.deep.equal(readingOf(parse(html)));
      });
    }
  }

  it('is tested with setHTML() in the engines that have it', () => {
    expect('setHTML' in Element.prototype).to.equal(engine !== 'webkit');
  });
});
