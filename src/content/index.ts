/** The `./content.js` entry: facts in, finished sentences out. No DOM, no Lit. */
export {formatDate, formatPeriod, formatRegion, joinTexts, spaceBetween} from '../localization/format.js';
export {localeDirection} from '../localization/match.js';
export {availableLocales} from '../localization/packs.js';
export {
  describeElement,
  ELEMENT_NAMES,
  type DescribeOptions,
  type ElementContent,
  type ElementContents,
  type SecuritySummaryElementContent,
  type Soc2BadgeElementContent,
  type SubprocessorListElementContent,
} from './describe.js';
export {
  upToRank,
  type Block,
  type BriefSentence,
  type ContentLanguage,
  type ElementName,
  type Head,
  type Link,
  type List,
  type ListItem,
  type Outline,
  type Paragraph,
  type Row,
  type Section,
  type StaticContent,
  type Table,
} from './element-content.js';
export {knownFacts, type KnownFacts} from './known-facts.js';
export type {SubprocessorTable} from './named-list.js';
export type {Soc2BadgeContentOnDay} from './on-day.js';
export {canBeSkipped, LAST_COMPACT, LAST_OF_REQUEST, RANKS} from './ranks.js';
export {joinRichText, toPlainText, type RichText, type TextRun} from './rich-text.js';
export type {PointGroup, SecuritySummaryContent, TopicContent} from './security-summary.js';
export type {SubprocessorEntry, SubprocessorRecord} from './static/subprocessor-record.js';
export type {SubprocessorListContent} from './subprocessor-list.js';
