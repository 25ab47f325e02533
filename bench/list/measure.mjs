import {fileURLToPath} from 'node:url';
import {withBrowser} from '../browser.mjs';
import {filesOf} from '../bundle.mjs';
import {busyPart, environment} from '../environment.mjs';
import {shuffler} from '../statistics.mjs';
import {expectations, makeFacts} from './facts.mjs';
import {visit} from './visit.mjs';

const WIDE = {width: 1280, height: 800};
const NARROW = {width: 412, height: 823};

/**
 * What is measured: a number of entries, as a table, and as the cards of a narrow window. The control is only a field. It
 * shows the time that the browser, the machine and the harness need themselves.
 */
const CASES = [
  {id: 'control', viewport: WIDE},
  {id: 'table-200', count: 200, viewport: WIDE},
  {id: 'cards-200', count: 200, viewport: NARROW},
  {id: 'table-1000', count: 1000, viewport: WIDE},
  {id: 'cards-1000', count: 1000, viewport: NARROW},
];

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>list</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body{margin:16px;font:16px/1.5 sans-serif}</style><script type="module" src="/list/page.js"></script>
<body><main></main></html>`;

/** The page and the facts, on the server. */
async function publish(server) {
  const [{body}] = await filesOf({bundle: fileURLToPath(new URL('page.js', import.meta.url))});
  server.publish('/list/page.js', body);
  const page = server.publish('/list/page.html', PAGE);
  const made = new Map();
  for (const {count} of CASES) {
    if (!count || made.has(count)) continue;
    const facts = await makeFacts(count);
    const url = server.publish(`/list/facts-${count}.json`, JSON.stringify(facts));
    made.set(count, {facts: url, expected: expectations(facts)});
  }
  return CASES.map(({id, count, viewport}) => ({id, viewport, page, list: made.get(count)}));
}

/**
 * Measures the named list: how long rendering, filtering and sorting take.
 *
 * @param {Awaited<ReturnType<typeof import('../serve.mjs').serve>>} server
 * @param {object} how
 * @param {number} how.rounds
 * @param {number} how.seed
 * @param {(text: string) => void} how.log
 */
export async function measureList(server, {rounds, seed, log}) {
  const jobs = await publish(server);
  const shuffle = shuffler(seed);
  const results = {environment: {}, busy: [], rounds: []};
  for (let i = 1; i <= rounds; i++) {
    results.busy.push(await busyPart());
    const began = Date.now();
    const visits = await withBrowser(async (browser) => {
      results.environment = await environment(browser, ['lit']);
      const visits = {};
      for (const job of shuffle(jobs)) visits[job.id] = await visit(browser, job);
      return visits;
    });
    results.rounds.push(Object.fromEntries(jobs.map(({id}) => [id, visits[id]])));
    log(`List, round ${i} of ${rounds}: ${Math.round((Date.now() - began) / 1000)} s.`);
  }
  return results;
}
