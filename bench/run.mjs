import {readFile, writeFile} from 'node:fs/promises';
import {withBrowser} from './browser.mjs';
import {environment} from './environment.mjs';
import {measureList} from './list/measure.mjs';
import {listProvenance, listTable} from './list/report.mjs';
import {putBetween} from './markdown.mjs';
import {measureBytes, measureGlobalListeners, measureHoldings, measureRequests, measureShift} from './measure.mjs';
import {readOptions} from './options.mjs';
import {contestantsTable, provenance} from './report.mjs';
import {serve} from './serve.mjs';
import {stage} from './stage.mjs';
import {median, shuffler} from './statistics.mjs';
import {steps, time} from './timing.mjs';

const log = (text) => process.stderr.write(`${text}\n`);

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

/** All contestants do a step before any of them does the next one. Every second time, their order is reversed. */
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

async function compare(server, {contestants, rounds, loads, seed}) {
  const cast = await Promise.all(contestants.map((contestant) => stage(server, contestant)));
  const results = {environment: {}, seed, loads, exact: {}, rounds: []};

  await withBrowser(async (browser) => {
    results.environment = await environment(browser, ['lit', '@shoelace-style/shoelace', 'esbuild']);
    for (const staged of cast) results.exact[staged.contestant.id] = await exact(browser, staged);
  });
  log('Exact figures: done.');

  const shuffle = shuffler(seed);
  for (let i = 1; i <= rounds; i++) {
    const began = Date.now();
    results.rounds.push(await withBrowser((browser) => round(browser, shuffle(cast), loads)));
    log(`Round ${i} of ${rounds}: ${Math.round((Date.now() - began) / 1000)} s.`);
  }
  return results;
}

const options = readOptions(process.argv.slice(2));
const server = await serve();
try {
  const results = options.contestants.length > 0 ? await compare(server, options) : {};
  if (options.list) results.list = await measureList(server, {...options.list, seed: options.seed, log});

  const blocks = [];
  if (results.exact) blocks.push(['bench', provenance(results), contestantsTable(results)]);
  if (results.list) blocks.push(['bench:list', listProvenance(results.list), listTable(results.list)]);

  const {out, page} = options;
  // Earlier results that were not measured again are kept.
  const published = page ? await readFile(out, 'utf8').then(JSON.parse, () => ({})) : {};
  if (out) await writeFile(out, `${JSON.stringify({...published, ...results}, null, 2)}\n`);
  if (page) {
    const text = await readFile(page, 'utf8');
    await writeFile(
      page,
      blocks.reduce((text, [name, ...parts]) => putBetween(text, name, parts.join('\n\n')), text),
    );
  }
  process.stdout.write(blocks.map(([, , table]) => `${table}\n`).join('\n'));
} finally {
  await server.close();
}
