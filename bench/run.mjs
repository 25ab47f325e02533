import {readFile, writeFile} from 'node:fs/promises';
import {availableParallelism, cpus} from 'node:os';
import {launch, withPage} from './browser.mjs';
import {measureBytes, measureGlobalListeners, measureHoldings, measureRequests, measureShift} from './measure.mjs';
import {readOptions} from './options.mjs';
import {table, writeTable} from './report.mjs';
import {serve} from './serve.mjs';
import {stage} from './stage.mjs';
import {median, shuffler} from './statistics.mjs';
import {steps, time} from './timing.mjs';

const log = (text) => process.stderr.write(`${text}\n`);

/** A new browser for each use; its first page is slower than the later ones and belongs to nobody. */
async function withBrowser(use) {
  const browser = await launch();
  try {
    await withPage(browser, ({page}) => page.goto('about:blank'));
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** What the figures depend on besides the code. */
async function environment(browser) {
  const versionOf = async (name) => {
    const manifest = await readFile(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8');
    return [name, JSON.parse(manifest).version];
  };
  return {
    date: new Date().toISOString().slice(0, 10),
    chromium: await browser.version(),
    node: process.versions.node,
    cpu: `${availableParallelism()} × ${cpus()[0].model}`,
    packages: Object.fromEntries(await Promise.all(['lit', '@shoelace-style/shoelace', 'esbuild'].map(versionOf))),
  };
}

/** The figures that come out the same every time. */
async function exact(browser, staged) {
  const {contestant, files} = staged;
  const requests = await measureRequests(browser, staged);
  if (requests.all.length !== files.length || requests.foreign.length > 0) {
    throw new Error(`${contestant.id}: ${files.length} files were counted, but asked for were ${requests.all}.`);
  }
  return {
    bytes: measureBytes(staged),
    requests: requests.all.length,
    globalListeners: await measureGlobalListeners(browser, staged),
    holdings: await measureHoldings(browser, staged),
    shift: await measureShift(browser, staged),
  };
}

/** Everyone does a step before anyone does the next, and every second time in the opposite order. */
async function round(browser, order, loads) {
  const times = Object.fromEntries(order.map(({contestant}) => [contestant.id, {}]));
  for (const step of steps) {
    for (let load = 0; load < loads[step]; load++) {
      for (const staged of load % 2 === 0 ? order : order.toReversed()) {
        const taken = await time(step, browser, staged);
        for (const [name, ms] of Object.entries(taken)) (times[staged.contestant.id][name] ??= []).push(ms);
      }
    }
  }
  const medians = (perLoad) => Object.fromEntries(Object.entries(perLoad).map(([name, ms]) => [name, median(ms)]));
  return Object.fromEntries(Object.entries(times).map(([id, perLoad]) => [id, medians(perLoad)]));
}

const {contestants, rounds, loads, seed, out, page} = readOptions(process.argv.slice(2));
const server = await serve();
try {
  const cast = await Promise.all(contestants.map((contestant) => stage(server, contestant)));
  const results = {environment: {}, seed, loads, exact: {}, rounds: []};

  await withBrowser(async (browser) => {
    results.environment = await environment(browser);
    for (const staged of cast) results.exact[staged.contestant.id] = await exact(browser, staged);
  });
  log('Exact figures: done.');

  const shuffle = shuffler(seed);
  for (let i = 1; i <= rounds; i++) {
    const began = Date.now();
    results.rounds.push(await withBrowser((browser) => round(browser, shuffle(cast), loads)));
    log(`Round ${i} of ${rounds}: ${Math.round((Date.now() - began) / 1000)} s.`);
  }

  if (out) await writeFile(out, `${JSON.stringify(results, null, 2)}\n`);
  if (page) await writeTable(page, results);
  process.stdout.write(`${table(results)}\n`);
} finally {
  await server.close();
}
