import {markdownTable, ms, number} from '../markdown.mjs';
import {median, quantile} from '../statistics.mjs';

/** A frame of a screen with 60 Hz. */
export const FRAME = 1000 / 60;

const CASES = {
  control: 'control: a bare field',
  'table-100': '100',
  'table-1000': '**1,000**',
  'cards-1000': '1,000, as cards',
  'table-5000': '5,000',
};

const ACTIONS = {
  enter: 'entering the search',
  type: 'a letter typed',
  delete: 'a letter deleted',
  purpose: 'choosing a purpose',
  location: 'choosing a location',
  sort: 'sorting',
  clear: 'clearing',
};

const spread = (values) => [median(values), quantile(values, 0.95), Math.max(...values)].map(ms).join(' / ');

const ends = (values) => [median(values), Math.max(...values)].map(ms).join(' / ');

const sum = (values) => values.reduce((total, value) => total + value, 0);

/**
 * What all rounds have of one action.
 *
 * @param {import('./taken.mjs').Taken[]} taken
 */
export function summarize(taken) {
  return {
    times: taken.length,
    shown: taken.map(({shown}) => shown),
    work: taken.map(({work}) => work),
    longest: taken.map(({longest}) => longest),
    settled: taken.map(({settled}) => settled),
    dropped: taken.filter(({longest}) => longest > FRAME).length,
    missed: sum(taken.map(({missed}) => missed)),
  };
}

const HEAD = [
  'entries',
  'action',
  'times',
  'main thread, ms: median / 95 % / worst',
  'longest frame, ms: median / 95 % / worst',
  'input → end of frame, ms: median / 95 % / worst',
  'until all rows are in place, ms: median / worst',
  'dropped: over 16.7 ms',
  'refreshes missed',
];

function renderRow(id, visits) {
  const times = (name) => visits.map(({render}) => render[name]);
  const [laidOut, framed, complete] = ['laidOut', 'framed', 'complete'].map(times);
  return [
    CASES[id],
    'first rendering',
    number(visits.length),
    spread(laidOut),
    '',
    spread(framed),
    ends(complete),
    '',
    '',
  ];
}

function actionRow(id, visits, [action, title]) {
  const {times, shown, work, longest, settled, dropped, missed} = summarize(
    visits.flatMap(({actions}) => actions[action]),
  );
  return [
    CASES[id],
    title,
    number(times),
    spread(work),
    spread(longest),
    spread(shown),
    ends(settled),
    number(dropped),
    number(missed),
  ];
}

function rowsOf(rounds, id) {
  const visits = rounds.map((round) => round[id]);
  const [{render, actions}] = visits;
  return [
    ...(render ? [renderRow(id, visits)] : []),
    ...Object.entries(ACTIONS)
      .filter(([action]) => actions[action])
      .map((action) => actionRow(id, visits, action)),
  ];
}

/**
 * The figures of the list as a Markdown table.
 *
 * @param {{ rounds: object[] }} list
 */
export function listTable({rounds}) {
  const rows = Object.keys(rounds[0]).flatMap((id) => rowsOf(rounds, id));
  return markdownTable(HEAD, rows, 2);
}

/**
 * What the figures of the list were measured with.
 *
 * @param {object} list
 */
export function listProvenance({environment, busy, rounds}) {
  const {date, chromium, node, cpu, packages} = environment;
  return (
    `All of ${rounds.length} rounds, ${date}; ${chromium}, Node ${node}, ${cpu}, lit ${packages.lit}; ` +
    `others used ${busy.map((part) => `${number(part * 100)} %`).join(', ')} of the processors before each.`
  );
}
