import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import type {Claim} from './claims.js';
import {compare} from './compare.js';
import {readFacts} from './read.js';
import {BadInput, resultOf, type CommandResult} from './result.js';
import {unrecordedChanges} from './unrecorded.js';
import {DIFF_USAGE} from './usage.js';
import {longDay} from './words.js';

/**
 * Runs `trust-badges facts diff`.
 *
 * @param args - What was typed after `facts diff`.
 * @returns What it says, and exit code 1 if readers of the feed would not hear of a change.
 */
export function diffCommand(args: readonly string[]): CommandResult {
  return resultOf(() => {
    const files = args[0] === '--' ? args.slice(1) : args;
    const option = files.find((file) => file.startsWith('-'));
    if (option !== undefined) throw new BadInput(`There is no option ${option}. Usage: ${DIFF_USAGE}`);
    const [before, now, ...others] = files;
    if (before === undefined || now === undefined || others.length > 0) {
      throw new BadInput(`Give two files, the old facts and the new ones, not ${files.length}. Usage: ${DIFF_USAGE}`);
    }
    const facts = [readFacts(before), readFacts(now)] as const;
    const due = unrecordedChanges(...facts);
    const output = [describe(...facts), ...due.map((line) => `${line}\n`)].join('\n');
    return {output, exitCode: due.length > 0 ? 1 : 0};
  });
}

/**
 * Says what new facts claim more, less and differently.
 *
 * @param before - The old facts.
 * @param now - The new facts.
 * @returns Lines, each with its end.
 */
export function describe(before: TrustFacts, now: TrustFacts): string {
  const {more, less, differently} = compare(before, now);
  if (more.length + less.length + differently.length === 0) return 'Both say the same.\n';
  const type = [before, now].map(({soc2}) => soc2.report.type);
  const parts = [
    [`The facts of ${longDay(now.factsVersion)}, beside those of ${longDay(before.factsVersion)}.`],
    ...(type[0] === type[1]
      ? []
      : [[`The report that leads is of Type ${type[1]}. Before it was of Type ${type[0]}.`]]),
    list(
      'They claim more',
      more.map((claim) => [claim.limits ? isGone(claim) : isNew(claim)]),
    ),
    list(
      'They claim less',
      less.map((claim) => [claim.limits ? isNew(claim) : isGone(claim)]),
    ),
    list(
      'They say differently',
      differently.map(({before, now}) => [`Before: ${before}`, `Now:    ${now}`]),
    ),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function isNew({text, place}: Claim): string {
  return place === undefined ? `Now: ${text}` : `Now says: ${text}`;
}

function isGone({text, place}: Claim): string {
  return place === undefined ? `No longer: ${text}` : `No longer says: ${text}`;
}

function list(heading: string, items: readonly (readonly string[])[]): string[] {
  if (items.length === 0) return [heading, '  Nothing.'];
  return [heading, ...items.flatMap(([first, ...rest]) => [`  - ${first}`, ...rest.map((line) => `    ${line}`)])];
}
