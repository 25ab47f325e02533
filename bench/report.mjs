import {readFile, writeFile} from 'node:fs/promises';
import {FLOOR} from './contestants.mjs';
import {median} from './statistics.mjs';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';
const MIB = 2 ** 20;

const number = (value, digits = 0) =>
  value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});

/** Milliseconds below ten get a decimal: there it makes a difference. */
const ms = (value) => number(value, value < 10 ? 1 : 0);

/** The median over the rounds of what was measured, and of its ratio to the floor in the same round. */
function summarize(rounds, id, name) {
  const values = rounds.map((round) => round[id][name]);
  const ratios = rounds.map((round) => round[id][name] / round[FLOOR][name]);
  return {value: median(values), ratio: median(ratios)};
}

function row({exact, rounds}, id) {
  const {bytes, requests, globalListeners, holdings, shift} = exact[id];
  const floor = exact[FLOOR].holdings;
  const timing = (name) => {
    const {value, ratio} = summarize(rounds, id, name);
    return `${ms(value)} (${number(ratio, 2)}×)`;
  };
  const opened = ['opened', 'openedFrame', 'openedWarm'].map((name) => summarize(rounds, id, name));
  return [
    id === 'harmony' || id === FLOOR ? `**${id}**` : id,
    [bytes.raw, bytes.gzip, bytes.brotli].map((size) => number(size)).join(' / '),
    number(bytes.html),
    timing('booted'),
    timing('shown'),
    timing('mounted'),
    timing('mainThread'),
    `${number(holdings.jsHeap / MIB, 2)} (${number(holdings.jsHeap / floor.jsHeap, 2)}×)`,
    number(holdings.domHeap / MIB, 1),
    number(holdings.nodes),
    number(holdings.listeners),
    `${globalListeners.document} / ${globalListeners.window}`,
    `${opened.map(({value}) => ms(value)).join(' / ')} (${number(opened[2].ratio, 2)}×)`,
    number(shift.cls, 4),
    number(shift.moved, 1),
    number(requests),
  ];
}

const HEAD = [
  'contestant',
  'JS + CSS raw / gzip / brotli, bytes',
  'HTML a badge, bytes',
  'boot, ms',
  'navigation → badge, ms',
  'mount 1,000, ms',
  'main thread for it, ms',
  'JS heap of 1,000, MiB',
  'DOM heap, MiB',
  'DOM nodes',
  'listeners',
  'on document / window',
  'open first / to frame / warm, ms (× warm)',
  'CLS',
  'moved, px',
  'requests',
];

/**
 * The result as a Markdown table.
 *
 * @param {object} results
 */
export function table(results) {
  const rows = [
    HEAD,
    HEAD.map((_, i) => (i === 0 ? '---' : '--:')),
    ...Object.keys(results.exact).map((id) => row(results, id)),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function provenance({environment, rounds, seed}) {
  const {date, chromium, node, cpu, packages} = environment;
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return `Medians of ${rounds.length} rounds, ${date}; seed ${seed}; ${[chromium, `Node ${node}`, cpu, ...versions].join(', ')}.`;
}

/**
 * Puts the table into a page, between its two markers.
 *
 * @param {string} path
 * @param {object} results
 */
export async function writeTable(path, results) {
  const page = await readFile(path, 'utf8');
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${path} has no ${START} … ${END}.`);
  const generated = `${START}\n\n${provenance(results)}\n\n${table(results)}\n\n`;
  await writeFile(path, page.slice(0, start) + generated + page.slice(end));
}
