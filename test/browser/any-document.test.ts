import {expect} from 'chai';
import '../../dist/define.js';
import {mount, tipButtons, tipOf, visibleText, type Updating} from '../helpers/element.js';
import {waitUntil} from '../helpers/wait.js';

const TAGS = ['harmony-soc2-badge', 'harmony-security-summary', 'harmony-subprocessor-list'];
const SCRIPT = `<script src="${location.origin}/dist/embed/harmony.js"></script>`;
const BODY = TAGS.map((tag) => `<${tag}></${tag}>`).join('');

/** Documents in which HTML is parsed differently, or in which addresses lead elsewhere. */
const DOCUMENTS: Record<string, {type: string; text: string}> = {
  'without a doctype': {type: 'text/html', text: `<html lang="en"><title>Example</title>${SCRIPT}<body>${BODY}`},
  'of XHTML': {
    type: 'application/xhtml+xml',
    text: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Example</title>${SCRIPT}</head><body>${BODY}</body></html>`,
  },
  'with another base': {
    type: 'text/html',
    text: `<!doctype html><html lang="en"><base href="https://example.com/elsewhere/"><title>Example</title>${SCRIPT}<body>${BODY}`,
  },
};

async function open({type, text}: {type: string; text: string}): Promise<Document> {
  const src = URL.createObjectURL(new Blob([text], {type}));
  const frame = await mount<HTMLIFrameElement>(
    `<iframe src="${src}" title="Example" width="780" height="600"></iframe>`,
  );
  await waitUntil(
    () => Boolean(frame.contentDocument?.querySelector(TAGS.at(-1)!)?.shadowRoot?.firstElementChild),
    'it rendered',
  );
  URL.revokeObjectURL(src);
  return frame.contentDocument!;
}

for (const [name, page] of Object.entries(DOCUMENTS)) {
  describe(`a document ${name}`, () => {
    for (const tag of TAGS) {
      it(`has <${tag}> as any other has it`, async () => {
        const usual = await mount<Updating>(`<${tag} style="width: 764px"></${tag}>`);
        const there = (await open(page)).querySelector<Updating>(tag)!;
        await there.updateComplete;
        expect(visibleText(there)).to.equal(visibleText(usual));
        const links = (element: Element) => [...element.shadowRoot!.querySelectorAll('a')].map(({href}) => href);
        expect(links(there)).to.deep.equal(links(usual));
        const button = tipButtons(there)[0]!;
        button.click();
        expect(tipOf(button).matches(':popover-open')).to.equal(true);
        expect(tipOf(button).innerText.length).to.be.greaterThan(20);
      });
    }
  });
}
