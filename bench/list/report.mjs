import {markdownTable, ms, number} from '../markdown.mjs';
import {median, quantile} from '../statistics.mjs';

const CASES = {
  control: 'control: a bare field',
  'table-200': '**200**',
  'cards-200': '**200**, as cards',
  'table-1000': '1,000',
  'cards-1000': '1,000, as cards',
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

const HEAD = ['entries', 'action', 'times', 'median, ms', '95 %, ms', 'worst, ms'];

const spread = (values) => [median(values), quantile(values, 0.95), Math.max(...values)].map(ms);

function rowsOf(rounds, id) {
  const visits = rounds.map((round) => round[id]);
  const row = (title, values) => [CASES[id], title, number(values.length), ...spread(values)];
  const inputs = Object.entries(ACTIONS)
    .filter(([action]) => visits[0].actions[action])
    .map(([action, title]) => [title, visits.flatMap(({actions}) => actions[action])]);
  return [
    ...(visits[0].render
      ? [
          row(
            'first rendering',
            visits.map(({render}) => render),
          ),
        ]
      : []),
    ...inputs.map(([title, values]) => row(title, values)),
    row(
      '**all inputs**',
      inputs.flatMap(([, values]) => values),
    ),
  ];
}

/**
 * The figures of the list as a Markdown table.
 *
 * @param {{ rounds: Record<string, { render?: number, actions: Record<string, number[]> }>[] }} list
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
    `All of ${rounds.length} rounds, ${date}; ${chromium}, Node ${node}, ${cpu}, slowed down four times, lit ${packages.lit}; ` +
    `others used ${busy.map((part) => `${number(part * 100)} %`).join(', ')} of the processors before each.`
  );
}
