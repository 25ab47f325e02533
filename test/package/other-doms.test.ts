import {execFileSync} from 'node:child_process';
import {expect, it} from 'vitest';

/** Loads the library as unit tests of other people do: with a DOM in Node, which lacks popovers and much else. */
const program = (dom: 'jsdom' | 'happy-dom') => `
  ${
    dom === 'jsdom'
      ? `const {JSDOM} = await import('jsdom');
         const {window} = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {url: 'https://page.example/'});`
      : `const {Window} = await import('happy-dom');
         const window = new Window({url: 'https://page.example/'});`
  }
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, {get: () => window[name], configurable: true});
  }
  for (const name of ['Event', 'EventTarget', 'MouseEvent', 'customElements', 'document', 'HTMLElement', 'MutationObserver']) {
    Object.defineProperty(globalThis, name, {value: window[name], configurable: true, writable: true});
  }
  const errors = [];
  window.addEventListener('error', ({message}) => errors.push(message));
  await import('./dist/define.js');
  const {parseFacts} = await import('./dist/facts/index.js');
  const texts = [];
  for (const markup of [
    '<harmony-soc2-badge></harmony-soc2-badge>',
    '<harmony-soc2-badge variant="pill"></harmony-soc2-badge>',
    '<harmony-soc2-badge variant="inline"></harmony-soc2-badge>',
    '<harmony-security-summary></harmony-security-summary>',
    '<harmony-subprocessor-list></harmony-subprocessor-list>',
  ]) {
    document.body.innerHTML = markup;
    const element = document.body.firstElementChild;
    await element.updateComplete;
    for (const button of element.shadowRoot.querySelectorAll('button')) button.click();
    const other = document.body.appendChild(document.createElement('div'));
    other.append(element);
    await element.updateComplete;
    texts.push(element.shadowRoot.textContent);
    element.remove();
  }
  console.log(JSON.stringify({texts, errors}));
  process.exit(0);
`;

it.each(['jsdom', 'happy-dom'] as const)(
  'in %s nothing throws, and a press on a tip button does nothing worse than nothing',
  (dom) => {
    const output = execFileSync(
      process.execPath,
      ['--conditions=browser', '--input-type=module', '--eval', program(dom)],
      {
        cwd: new URL('../..', import.meta.url),
        encoding: 'utf8',
      },
    );
    const {texts, errors} = JSON.parse(output) as {texts: string[]; errors: string[]};
    expect(errors).toEqual([]);
    for (const text of texts.slice(0, 3)) expect(text).toContain('Harmony Global Inc');
    for (const text of texts.slice(3)) expect(text).toContain('Harmonity');
  },
);
