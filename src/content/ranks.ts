/**
 * The one ranking of everything that an element says. Where room is short, blocks with higher numbers are left out first.
 * What a report does not prove ranks right after the claim: a text that has room for extras has room for the denial.
 */
export const RANKS = {
  /** The claim, in the words that the source prescribes. */
  claim: 0,
  versionNote: 0,

  limits: 1,
  ageNotice: 1,
  asOf: 1,
  reportDetails: 1,
  requestLink: 1,
  contact: 1,
  namedList: 1,
  purposes: 1,

  types: 2,
  currentType: 2,
  examination: 2,
  reportLink: 2,
  topicSummary: 2,
  /** The points of a topic without a summary, which they replace. */
  onlyPoints: 2,
  listDetails: 2,

  earlierReports: 3,
  introduction: 3,

  requestSteps: 4,
  topicPoints: 4,
  formerList: 4,

  categories: 5,
  changes: 5,

  meaning: 6,
  separateSubjects: 6,

  typeDifference: 7,
} as const;

/** The same for places that count characters, where a few sentences follow each other. */
export const BRIEF_RANKS = {
  claim: 0,
  title: 0,
  updated: 0,

  ageNotice: 1,
  coverage: 1,
  introduction: 1,
  purposes: 1,

  reportDetails: 2,
  /** For texts that need not say which facts they show: after the two sentences that say the most. */
  versionNote: 2,

  request: 3,
  contact: 3,
  topicSummary: 3,

  span: 4,
  moreIntroduction: 4,
  listDetails: 4,

  currentType: 5,
  examination: 5,

  requestSteps: 6,
  reportLink: 6,
} as const;
