import type {CalendarDate} from '../facts/calendar-date.js';
import type {TrustFacts} from '../facts/types.js';
import {localeDirection, withLocale} from '../localization/index.js';
import {availableLocales, SOURCE_LOCALE} from '../localization/packs.js';
import type {ContentLanguage, ElementName} from './element-content.js';
import {knownFacts, type KnownFacts} from './known-facts.js';
import {onDay, type Soc2BadgeContentOnDay} from './on-day.js';
import {describeSecuritySummary, type SecuritySummaryContent} from './security-summary.js';
import {describeSoc2Badge} from './soc2-badge.js';
import {securitySummaryStatic, type SecuritySummaryStatic} from './static/security-summary.js';
import {soc2BadgeStatic, type Soc2BadgeStatic} from './static/soc2-badge.js';
import {subprocessorListStatic, type SubprocessorListStatic} from './static/subprocessor-list.js';
import {describeSubprocessorList, type SubprocessorListContent} from './subprocessor-list.js';

/** Everything that the badge says: as parts, which the live element lays out, and as ranked blocks. */
export interface Soc2BadgeElementContent extends Soc2BadgeStatic {
  readonly element: 'soc2-badge';
  readonly parts: Soc2BadgeContentOnDay;
}

/** Everything that the summary says: as parts, which the live element lays out, and as ranked blocks. */
export interface SecuritySummaryElementContent extends SecuritySummaryStatic {
  readonly element: 'security-summary';
  readonly parts: SecuritySummaryContent;
}

/** Everything that the list says: as parts, which the live element lays out, and as ranked blocks. */
export interface SubprocessorListElementContent extends SubprocessorListStatic {
  readonly element: 'subprocessor-list';
  readonly parts: SubprocessorListContent;
}

/** The content of each element. */
export interface ElementContents {
  readonly 'soc2-badge': Soc2BadgeElementContent;
  readonly 'security-summary': SecuritySummaryElementContent;
  readonly 'subprocessor-list': SubprocessorListElementContent;
}

/** Everything that an element says, in one language and on one day. Plain JSON; `content.schema.json` describes it. */
export type ElementContent = ElementContents[ElementName];

/** What the content depends on besides the facts. */
export interface DescribeOptions {
  /** A tag from `availableLocales()`. Default `en`; a language that is not registered means English. */
  readonly locale?: string;
  /** The reader's day. If a report is old by then, readers are told so. Without a day, nobody is told. */
  readonly today?: CalendarDate;
}

type Describe<E extends ElementName> = (
  facts: TrustFacts | null,
  known: KnownFacts,
  language: ContentLanguage,
  today: CalendarDate,
) => ElementContents[E];

const DESCRIBE: {readonly [E in ElementName]: Describe<E>} = {
  'soc2-badge': (facts, known, language, today) => {
    const parts = onDay(describeSoc2Badge(facts), today);
    return {element: 'soc2-badge', parts, ...soc2BadgeStatic(known, parts, language)};
  },
  'security-summary': (facts, known, language) => {
    const parts = describeSecuritySummary(facts);
    return {element: 'security-summary', parts, ...securitySummaryStatic(known, parts, language)};
  },
  'subprocessor-list': (facts, known, language) => {
    const parts = describeSubprocessorList(facts);
    return {element: 'subprocessor-list', parts, ...subprocessorListStatic(known, parts, language)};
  },
};

/** The elements, in the order in which they are listed. */
export const ELEMENT_NAMES = Object.keys(DESCRIBE) as readonly ElementName[];

/**
 * For what callers without types may pass.
 *
 * @param element - What should be a name.
 * @throws {TypeError} For what is none; the message lists the names.
 */
export function checkElementName(element: unknown): asserts element is ElementName {
  if (ELEMENT_NAMES.includes(element as ElementName)) return;
  throw new TypeError(`There is no element "${String(element)}". Use one of these names: ${ELEMENT_NAMES.join(', ')}.`);
}

/**
 * Describes an element: everything that it says, in finished sentences. Whatever renders it reads nothing else.
 *
 * @param element - Which one.
 * @param facts - What `parseFacts()` returned; null for the bundled facts.
 * @param options - The language and the day.
 * @returns The content.
 * @throws {TypeError} For an unknown element, and for facts that were not checked.
 */
export function describeElement<E extends ElementName>(
  element: E,
  facts: TrustFacts | null,
  {locale: wanted = 'en', today = ''}: DescribeOptions = {},
): ElementContents[E] {
  checkElementName(element);
  const known = knownFacts(facts);
  const locale = availableLocales().includes(wanted) ? wanted : SOURCE_LOCALE;
  return withLocale(locale, () => DESCRIBE[element](facts, known, {locale, dir: localeDirection(locale)}, today));
}
