import {FLOOR} from './contestants.mjs';
import {markdownTable, ms, number} from './markdown.mjs';
import {median} from './statistics.mjs';

const MIB = 2 ** 20;

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
export function contestantsTable(results) {
  return markdownTable(
    HEAD,
    Object.keys(results.exact).map((id) => row(results, id)),
  );
}

/**
 * What the figures were measured with.
 *
 * @param {object} results
 */
export function provenance({environment, rounds, seed}) {
  const {date, chromium, node, cpu, packages} = environment;
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return `Medians of ${rounds.length} rounds, ${date}; seed ${seed}; ${[chromium, `Node ${node}`, cpu, ...versions].join(', ')}.`;
}
