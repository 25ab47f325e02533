import type {CalendarDate, TrustFacts} from '@harmony/trust-badges/facts.js';
import {ageOf} from './age.js';
import {readOptions} from './check-options.js';
import {factTable, type FactRow} from './fact-table.js';
import {nameOrigin} from './origin.js';
import {readFacts} from './read.js';
import {resultOf, type CommandResult} from './result.js';
import {isOverdue, reminderFrom} from './state.js';
import {alignColumns} from './table.js';
import {upcomingChanges} from './upcoming.js';
import {DIFF_USAGE} from './usage.js';
import {longDay, oneLine, quote, shortDay} from './words.js';

/**
 * Runs `trust-badges facts check`.
 *
 * @param args - What was typed after `facts check`.
 * @param now - The current time on this machine.
 * @returns What it says, and exit code 1 if the owner of the facts has something to do.
 */
export function checkCommand(args: readonly string[], now: Date): CommandResult {
  return resultOf(() => {
    const {file, today} = readOptions(args, now);
    const facts = readFacts(file);
    const due = whatIsDue(facts, today);
    const head = [
      `${file}, facts of ${longDay(facts.factsVersion)}, on ${longDay(today)}`,
      'Each fact, its state, its age and its source. "current": readers see it, and nothing about it is due.',
    ];
    const parts = [head, ...factParts(facts, today), nextPart(facts, today), [due.join(' ') || 'Nothing is due.']];
    return {output: `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`, exitCode: due.length > 0 ? 1 : 0};
  });
}

/**
 * What the owner of the facts has to do.
 *
 * @param facts - Checked facts.
 * @param today - The day of the check.
 * @returns Sentences; none when all is well.
 */
export function whatIsDue({soc2: {report}, subprocessors}: TrustFacts, today: CalendarDate): string[] {
  const overdue = (subprocessors.entries ?? []).filter((entry) => isOverdue(entry, today)).map(({id}) => quote(id));
  return [
    ...(today >= reminderFrom(report)
      ? [
          `To do: ask for the next report; when it is there, replace the facts, and read what changed with ${DIFF_USAGE}.`,
        ]
      : []),
    ...(overdue.length > 0
      ? [`To do: replace "plannedFrom" by "since", or remove the entry: ${overdue.join(', ')}.`]
      : []),
  ];
}

function factParts(facts: TrustFacts, today: CalendarDate): string[][] {
  const headings = new Map<string, FactRow[]>();
  for (const fact of factTable(facts, today)) headings.set(fact.heading, [...(headings.get(fact.heading) ?? []), fact]);
  const titles = facts.sources.map(({id, title}) => [id, oneLine(title)]);
  return [
    ['Sources', ...indented(titles)],
    ...[...headings].map(([heading, rows]) => [
      heading,
      ...indented(
        rows.map((fact) => [
          fact.name,
          fact.state,
          ageOfFact(fact, facts, today),
          fact.origin ? nameOrigin(facts, fact.origin) : 'no section given',
        ]),
      ),
    ]),
  ];
}

function ageOfFact({date, dateIs}: FactRow, {factsVersion}: TrustFacts, today: CalendarDate): string {
  if (date === undefined) return `no date given, in the facts of ${shortDay(factsVersion)}`;
  return `${ageOf(date, today)}${dateIs === undefined ? '' : `, ${dateIs}`}`;
}

function nextPart(facts: TrustFacts, today: CalendarDate): string[] {
  const changes = upcomingChanges(facts, today);
  if (changes.length === 0) return ['What changes next, and when', '  Nothing, until somebody changes the facts.'];
  return ['What changes next, and when', ...indented(changes.map(({date, what}) => [longDay(date), what]))];
}

function indented(rows: readonly (readonly string[])[]): string[] {
  return alignColumns(rows).map((line) => `  ${line}`);
}
