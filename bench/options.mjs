import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';
import {FLOOR, contestants} from './contestants.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What is measured besides the contestants: the named list. */
const LIST = 'list';

/** A few rounds are enough, because each has many keystrokes. */
const LIST_ROUNDS = 3;

const HELP = `node bench/run.mjs [options]

  --rounds N   how often everything is measured again, in a new browser (default 11, of the list ${LIST_ROUNDS}: about 16 minutes)
  --only a,b   only these contestants, and ${FLOOR}, which the ratios refer to; \`${LIST}\` is the named list
  --quick      one round, every page loaded once: does it run, and about where do we stand
  --seed N     another shuffled order in every round
  --out FILE   the raw figures, as JSON

A run of everything writes bench/results.json and the tables in docs/performance.md; \`--only ${LIST}\` writes the list's part
of both. With --quick, --out or any other --only both are left as they are.
`;

function chosen(only) {
  if (only === undefined) return {contestants, list: true};
  const ids = new Set(only.split(','));
  const list = ids.delete(LIST);
  if (ids.size > 0) ids.add(FLOOR);
  for (const id of ids) {
    if (!contestants.some((contestant) => contestant.id === id)) throw new Error(`No contestant is called ${id}.`);
  }
  return {contestants: contestants.filter(({id}) => ids.has(id)), list};
}

function positive(name, text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number from 1.`);
  return number;
}

/**
 * What the command line asks for; prints the help and ends the process for `--help`.
 *
 * @param {string[]} args
 */
export function readOptions(args) {
  const {values} = parseArgs({
    args,
    options: {
      rounds: {type: 'string'},
      only: {type: 'string'},
      quick: {type: 'boolean', default: false},
      seed: {type: 'string', default: '20260315'},
      out: {type: 'string'},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    process.exit(0);
  }
  const {quick, only, out} = values;
  const {contestants, list} = chosen(only);
  const partial = quick || out !== undefined || (only !== undefined && only !== LIST);
  const rounds = (usual) => (quick ? 1 : positive('rounds', values.rounds ?? usual));
  return {
    contestants,
    rounds: rounds(11),
    loads: quick ? {boot: 1, navigate: 1, mount: 1, open: 1} : {boot: 3, navigate: 1, mount: 2, open: 2},
    list: list ? {rounds: rounds(LIST_ROUNDS)} : undefined,
    seed: positive('seed', values.seed),
    out: out ?? (partial ? undefined : here('results.json')),
    page: partial ? undefined : here('../docs/performance.md'),
  };
}
