import {RANKS, describeElement, toPlainText, type RichText} from '@harmony/trust-badges/content.js';
import type {CategoryId, TrustFacts} from '@harmony/trust-badges/facts.js';
import {isOld, type Known} from './known.js';
import type {Rule} from './rule-ids.js';

/** What the facts say, and what to write instead. */
export interface Advice {
  readonly fact: string;
  readonly instead: string;
}

/** The reader: the language of the passage, and the day. */
interface Reader {
  readonly locale: string;
  readonly today: string;
}

const given = new WeakMap<Known, Map<string, Advice>>();

/**
 * What to say in place of a claim. Both sentences are from the reviewed content, byte for byte.
 *
 * @param rule - What the claim breaks.
 * @param known - The facts.
 * @param facts - The same as they were given.
 * @param reader - The language and the day.
 * @returns A sentence of the facts with the id of its statement, and the sentence to write.
 */
export function adviceFor(rule: Rule, known: Known, facts: TrustFacts | null, reader: Reader): Advice {
  const key = `${rule} ${reader.locale} ${reader.today}`;
  const all = given.get(known) ?? new Map<string, Advice>();
  given.set(known, all);
  let advice = all.get(key);
  if (advice === undefined) all.set(key, (advice = advise(rule, known, facts, reader)));
  return advice;
}

function advise(rule: Rule, known: Known, facts: TrustFacts | null, reader: Reader): Advice {
  if (rule === 'subprocessors-none') return aboutSubprocessors(known, facts, reader);
  if (rule === 'ai-stronger' || rule === 'absolute-security') return aboutSecurity(rule, known, facts, reader);
  return aboutReport(rule, known, facts, reader);
}

const cite = (text: RichText, id: string) => `${toPlainText(text)} (${id})`;

function aboutReport(rule: Rule, known: Known, facts: TrustFacts | null, reader: Reader): Advice {
  const {soc2} = known;
  const {parts, statements, alt} = describeElement('soc2-badge', facts, reader);
  const prescribed = (wanted: keyof typeof soc2.prescribed) => {
    const {text} = statements.prescribed.find(({key}) => key === wanted)!;
    return {text: toPlainText(text), cited: cite(text, soc2.prescribed[wanted].id)};
  };
  const claim = {text: toPlainText(alt[0]!), cited: cite(alt[0]!, soc2.report.id)};
  const current = soc2.types.current.length - 1;
  const limit = (about: RegExp) =>
    find(soc2.doesNotProve, statements.doesNotProve, about) ?? find(soc2.separate, statements.separate, about);
  const separate = toPlainText(statements.separate[0]!);
  const {examination} = parts;

  switch (rule) {
    case 'soc2-type2':
      return {
        fact:
          examination === undefined
            ? cite(statements.current[current]!, soc2.types.current[current]!.id)
            : cite(examination, soc2.examination!.id),
        instead: prescribed('completed').text,
      };
    case 'soc2-certified':
    case 'soc2-compliant':
      return {fact: cite(statements.meaning[0]!, soc2.meaning[0]!.id), instead: prescribed('completed').text};
    case 'soc2-unqualified': {
      const {details} = statements;
      return details === undefined
        ? {fact: claim.cited, instead: prescribed('completed').text}
        : {fact: cite(details, soc2.report.id), instead: toPlainText(details)};
    }
    case 'soc2-categories':
      return {fact: prescribed('covers').cited, instead: prescribed('covers').text};
    case 'soc2-current': {
      const {notice} = parts;
      if (isOld(known, reader.today) && notice !== undefined) {
        return {fact: cite(notice.text, soc2.report.id), instead: claim.text};
      }
      const {type} = soc2.report;
      const card = parts.typesTip.blocks.flatMap((block) =>
        typeof block === 'object' && 'types' in block ? block.types : [],
      )[type - 1]!;
      return {fact: cite(card.text, soc2.types[`type${type}`].id), instead: prescribed('dated').text};
    }
    case 'soc2-whose':
    case 'soc2-type-missing':
    case 'soc2-date-missing':
    case 'soc2-date-wrong':
      return {fact: claim.cited, instead: claim.text};
    case 'iso-27001':
      return {fact: limit(/iso/i) ?? claim.cited, instead: separate};
    case 'hipaa':
      return {fact: limit(/hipaa/i) ?? claim.cited, instead: separate};
    case 'gdpr':
      return {fact: limit(/gdpr/i) ?? claim.cited, instead: separate};
    case 'data-location':
    case 'no-data-leaves':
      return {fact: limit(/residency/i) ?? claim.cited, instead: toPlainText(statements.separate.at(-1)!)};
    default:
      return {fact: claim.cited, instead: prescribed('completed').text};
  }
}

/** The sentence about something, in the language of the content, found by the statement of the facts. */
function find(
  source: readonly {readonly id: string; readonly text: string}[],
  texts: readonly RichText[],
  about: RegExp,
): string | undefined {
  const index = source.findIndex(({text}) => about.test(text));
  return index < 0 ? undefined : cite(texts[index]!, source[index]!.id);
}

function aboutSubprocessors({subprocessors}: Known, facts: TrustFacts | null, reader: Reader): Advice {
  const {brief} = describeElement('subprocessor-list', facts, reader);
  const purposes = brief.find(({rank}) => rank === RANKS.purposes) ?? brief[0]!;
  return {fact: cite(purposes.text, subprocessors.uses.id), instead: toPlainText(purposes.text)};
}

function aboutSecurity(
  rule: 'ai-stronger' | 'absolute-security',
  {security}: Known,
  facts: TrustFacts | null,
  reader: Reader,
): Advice {
  const {parts} = describeElement('security-summary', facts, reader);
  const at = security.topics.findIndex(({id}) => id === (rule === 'ai-stronger' ? 'ai' : 'data-protection'));
  const topic = security.topics[at];
  const text = parts.topics[at];
  if (topic === undefined || text === undefined) {
    return {
      fact: cite(parts.introduction[0]!.text, security.introduction[0]!.id),
      instead: toPlainText(parts.introduction[0]!.text),
    };
  }
  const points = topic.groups.flatMap((group, g) =>
    group.points.map((point, p) => ({point, text: text.groups[g]!.points[p]!.text})),
  );
  const human =
    rule === 'ai-stronger'
      ? points.find(({point}) => /human|review|advice/i.test(point.text) && /require/i.test(point.text))
      : undefined;
  const chosen = human ?? {point: topic.summary, text: text.summary?.text ?? text.title};
  return {fact: cite(chosen.text, chosen.point.id), instead: toPlainText(chosen.text)};
}

/** A category in the order of the framework. */
export const CATEGORIES: readonly CategoryId[] = [
  'security',
  'availability',
  'processing-integrity',
  'confidentiality',
  'privacy',
];
