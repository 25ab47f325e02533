/**
 * The one ranking of everything that an element says. Where room is short, what has higher numbers is left out first.
 * What limits a claim ranks right after it: a text that has room for extras has room for its limits. Where a part stands is another
 * matter: what names more than the facts hold stands last.
 */
export const RANKS = {
  /** The claim, in the words that the source prescribes; the title of the other elements. */
  claim: 0,

  ageNotice: 1,
  /** With the auditor's opinion, which may be a limit. */
  reportDetails: 2,
  /** That the audit looked at a point in time, or at which period. */
  span: 3,
  /** That there is no completed report of Type 2. */
  noType2: 4,
  /** What the report does not prove. */
  limits: 5,

  coverage: 6,
  purposes: 6,
  namedList: 6,
  introduction: 6,
  /** That reports are shared under confidentiality terms. */
  requestTerms: 7,
  /** Whom to ask. The address alone would leave out the account team. */
  requestWho: 8,
  requestLink: 9,
  contact: 9,
  versionNote: 10,
  moreIntroduction: 11,
  topicSummary: 12,
  /** The points of a topic without a summary, which they replace. */
  onlyPoints: 12,
  listDetails: 12,
  reportLink: 13,

  types: 14,
  currentType: 15,
  examination: 16,
  earlierReports: 17,
  proves: 18,

  request: 19,
  topicPoints: 19,
  formerList: 19,
  categories: 20,
  changes: 20,
  meaning: 21,
  separateSubjects: 21,
  typeDifference: 22,
} as const;

/**
 * Whether a text goes on after something that does not fit. Only about requests: an address fits where a sentence about the
 * account team does not. Everything else ends the text, so that nothing small takes the room of what matters more.
 *
 * @param rank - The rank of what does not fit.
 * @returns Whether something of a higher rank may follow, up to `LAST_OF_REQUEST`.
 */
export function canBeSkipped(rank: number): boolean {
  return rank >= RANKS.requestTerms && rank <= LAST_OF_REQUEST;
}

/** The last rank of how a report is requested. */
export const LAST_OF_REQUEST = RANKS.requestLink;

/** The last rank of compact forms. */
export const LAST_COMPACT = RANKS.earlierReports;
