import {expect} from 'chai';

interface Answer {
  html: string;
  dom: string;
}

/** Renders in a worker: like a server at the edge, it has neither a DOM nor anything of Node. */
async function renderInWorker(options: string): Promise<Answer> {
  const code = `import {renderElement} from '${location.origin}/dist/server.js';
    postMessage({html: renderElement('soc2-badge', ${options}).html, dom: [typeof document, typeof process].join()});`;
  const address = URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
  const worker = new Worker(address, {type: 'module'});
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.addEventListener('message', ({data}) => resolve(data as Answer));
      worker.addEventListener('error', ({message}) => reject(new Error(message)));
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(address);
  }
}

describe('an element rendered where there is no DOM', () => {
  it('is readable without script, and becomes the live element', async () => {
    const {html, dom} = await renderInWorker("{lang: 'de', attributes: {variant: 'card', theme: 'dark'}}");
    expect(dom).to.equal('undefined,undefined');

    const holder = document.createElement('div');
    document.body.append(holder);
    holder.setHTMLUnsafe(html);
    const element = holder.firstElementChild as HTMLElement & {updateComplete?: Promise<boolean>};
    // In a browser, explanations are rendered only when they open; on a server, at once.
    const words = () => {
      const base = element.shadowRoot!.querySelector('.base')!.cloneNode(true) as Element;
      for (const tip of base.querySelectorAll('.tip')) tip.remove();
      return base.textContent!.replace(/\s+/g, '');
    };
    const before = words();
    expect(before).to.contain('SOC2Type1');
    expect(element.textContent).to.contain('SOC 2 Type 1');
    await import('../../dist/define.js');
    await import('../../dist/locales/de.js');
    await element.updateComplete;
    expect(words()).to.equal(before);
    holder.remove();
  });

  it('refuses attributes that would be markup', async () => {
    const {html} = await renderInWorker(`{attributes: {variant: '"><script>alert(1)</script>'}}`);
    expect(html).not.to.contain('<script>');
  });
});
