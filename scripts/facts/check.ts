import type {CalendarDate} from '../../src/facts/calendar-date.js';
import type {TrustFacts} from '../../src/facts/types.js';
import {ageOf} from './age.js';
import {readOptions} from './check-options.js';
import {comingChanges} from './upcoming.js';
import {listFacts, type ListedFact} from './fact-table.js';
import {nameOrigin} from './origin.js';
import {outcomeOf, type Outcome} from './result.js';
import {readFacts} from './read.js';
import {isOverdue, reminderFrom} from './state.js';
import {alignColumns} from './table.js';
import {longDay, oneLine, quote, shortDay} from './words.js';

/**
 * Runs `npm run facts:check`.
 *
 * @param args - As they were typed.
 * @param now - The moment on this machine.
 * @returns The outcome.
 */
export function checkCommand(args: readonly string[], now: Date): Outcome {
  return outcomeOf(() => {
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
          'To do: ask for the next report; when it is there, replace the facts, and read what changed with npm run facts:diff <old.json> <new.json>.',
        ]
      : []),
    ...(overdue.length > 0
      ? [`To do: replace "plannedFrom" by "since", or remove the entry: ${overdue.join(', ')}.`]
      : []),
  ];
}

function factParts(facts: TrustFacts, today: CalendarDate): string[][] {
  const headings = new Map<string, ListedFact[]>();
  for (const fact of listFacts(facts, today)) headings.set(fact.heading, [...(headings.get(fact.heading) ?? []), fact]);
  const titles = facts.sources.map(({id, title}) => [id, oneLine(title)]);
  return [
    ['Sources', ...indented(titles)],
    ...[...headings].map(([heading, listed]) => [
      heading,
      ...indented(
        listed.map((fact) => [
          fact.name,
          fact.state,
          ageOfFact(fact, facts, today),
          fact.origin ? nameOrigin(facts, fact.origin) : 'no section given',
        ]),
      ),
    ]),
  ];
}

function ageOfFact({date, dateIs}: ListedFact, {factsVersion}: TrustFacts, today: CalendarDate): string {
  if (date === undefined) return `no date given, in the facts of ${shortDay(factsVersion)}`;
  return `${ageOf(date, today)}${dateIs === undefined ? '' : `, ${dateIs}`}`;
}

function nextPart(facts: TrustFacts, today: CalendarDate): string[] {
  const changes = comingChanges(facts, today);
  if (changes.length === 0) return ['What changes next, and when', '  Nothing, until somebody changes the facts.'];
  return ['What changes next, and when', ...indented(changes.map(({date, what}) => [longDay(date), what]))];
}

function indented(rows: readonly (readonly string[])[]): string[] {
  return alignColumns(rows).map((line) => `  ${line}`);
}
