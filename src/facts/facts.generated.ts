// Written by `npm run facts:generate` from schema.ts. Do not edit.

/**
 * A completed report. The newest one leads; those before it are "earlier", newest first.
 */
export type Soc2Report = Type1Report | Type2Report;

/**
 * A company’s compliance facts, each with its source. What is unknown is absent.
 */
export interface TrustFacts {
  /**
   * Points editors to the JSON Schema.
   */
  $schema?: string;
  /**
   * The day on which this file was last changed.
   */
  factsVersion: string;
  /**
   * The documents that hold every fact.
   */
  sources: Source[];
  soc2: Soc2Facts;
  security: SecurityFacts;
  subprocessors: SubprocessorFacts;
  contact: Contact;
}
/**
 * A document that facts were read from.
 */
export interface Source {
  /**
   * Id that facts refer to.
   */
  id: string;
  /**
   * What the document is.
   */
  title: string;
  /**
   * Its sections; each must have at least one fact.
   */
  sections: {
    id: string;
    title: string;
  }[];
}
/**
 * Everything known about the SOC 2 report.
 */
export interface Soc2Facts {
  /**
   * The name that the source uses for the company.
   */
  subject: string;
  report: Soc2Report;
  /**
   */
  earlier?: Soc2Report[];
  examination?: Examination;
  /**
   * The sentences that the source prescribes, to the letter.
   */
  prescribed: {
    completed: Statement;
    dated: Statement;
    covers: Statement;
  };
  /**
   * What SOC 2 is.
   */
  meaning: Statement[];
  /**
   * What each covered category is about.
   */
  categories: {
    category: 'security' | 'availability' | 'processing-integrity' | 'confidentiality' | 'privacy';
    statement: Statement;
  }[];
  /**
   * What each report type examines, how they differ, and which one is completed.
   */
  types: {
    type1: Statement;
    type2: Statement;
    /**
     */
    difference: Statement[];
    /**
     */
    current: Statement[];
  };
  /**
   * What the report confirms.
   */
  proves: Statement[];
  /**
   * What the report does not prove; each entry denies by itself.
   */
  doesNotProve: Statement[];
  /**
   * Who gets the report, how, and on what terms.
   */
  request: Statement[];
  /**
   * What must not be inferred from SOC 2.
   */
  separate: Statement[];
}
/**
 * A completed SOC 2 Type 1 report: a point in time, so it has no period.
 */
export interface Type1Report {
  type: 1;
  /**
   * Stable id of the report.
   */
  id: string;
  /**
   * Legal name of the audited entity, as the report gives it.
   */
  entity: string;
  /**
   * The date on the report.
   */
  date: string;
  /**
   * Trust services categories the report covers, in the source’s order.
   */
  categories: ('security' | 'availability' | 'processing-integrity' | 'confidentiality' | 'privacy')[];
  /**
   * Name of the system that was examined, as the report gives it.
   */
  system?: string;
  /**
   * Name of the auditor, as the report gives it.
   */
  auditor?: string;
  /**
   * The auditor’s opinion, as the report gives it.
   */
  opinion?: 'unqualified' | 'qualified' | 'adverse' | 'disclaimer';
  /**
   * Where to read about this report.
   */
  link?: string;
  /**
   * Id of the source document, as listed under "sources".
   */
  source: string;
  /**
   * Id of the section in that document, as listed with the source.
   */
  section: string;
  /**
   * The day that the audit looked at.
   */
  asOf?: string;
}
/**
 * A completed SOC 2 Type 2 report: it cannot be stated without its period and its date.
 */
export interface Type2Report {
  type: 2;
  /**
   * Stable id of the report.
   */
  id: string;
  /**
   * Legal name of the audited entity, as the report gives it.
   */
  entity: string;
  /**
   * The date on the report.
   */
  date: string;
  /**
   * Trust services categories the report covers, in the source’s order.
   */
  categories: ('security' | 'availability' | 'processing-integrity' | 'confidentiality' | 'privacy')[];
  /**
   * Name of the system that was examined, as the report gives it.
   */
  system?: string;
  /**
   * Name of the auditor, as the report gives it.
   */
  auditor?: string;
  /**
   * The auditor’s opinion, as the report gives it.
   */
  opinion?: 'unqualified' | 'qualified' | 'adverse' | 'disclaimer';
  /**
   * Where to read about this report.
   */
  link?: string;
  /**
   * Id of the source document, as listed under "sources".
   */
  source: string;
  /**
   * Id of the section in that document, as listed with the source.
   */
  section: string;
  /**
   * First and last day of the audit period.
   */
  period: {
    start: string;
    end: string;
  };
}
/**
 * A SOC 2 Type 2 examination that is in progress. There is no report on it, so it has no date and no period.
 */
export interface Examination {
  /**
   * Stable id of the examination.
   */
  id: string;
  type: 2;
  /**
   * Id of the source document, as listed under "sources".
   */
  source: string;
  /**
   * Id of the section in that document, as listed with the source.
   */
  section: string;
}
/**
 * Something a source says, in our words.
 */
export interface Statement {
  /**
   * Stable id; translations refer to it.
   */
  id: string;
  /**
   * One finished sentence or phrase in English, no stronger and no weaker than the source.
   */
  text: string;
  /**
   * Terms in the text that get an explanation beside it.
   */
  terms?: ('least-privilege' | 'in-transit' | 'at-rest' | 'subprocessor' | 'dpa')[];
  /**
   * Id of the source document, as listed under "sources".
   */
  source: string;
  /**
   * Id of the section in that document, as listed with the source.
   */
  section: string;
}
/**
 * Everything known about the security program.
 */
export interface SecurityFacts {
  /**
   * The name that the source uses for the company.
   */
  subject: string;
  /**
   * When the source says it was last updated.
   */
  lastUpdated: string;
  /**
   * Id of the source document, as listed under "sources".
   */
  source: string;
  /**
   * Id of the section in that document, as listed with the source.
   */
  section: string;
  /**
   * What the program is for.
   */
  introduction: Statement[];
  /**
   * The program, topic by topic.
   */
  topics: SecurityTopic[];
  responsibilities: StatementGroup;
  /**
   * Documents available on request, and on what condition.
   */
  documents: {
    condition: Statement;
    /**
     */
    items: Statement[];
  };
  /**
   * The source’s change log, newest first.
   */
  changes: {
    date: string;
    statement: Statement;
  }[];
}
/**
 * One topic of the security program.
 */
export interface SecurityTopic {
  /**
   * Stable id; the `topics` attribute of the summary selects by it.
   */
  id: string;
  title: Statement;
  summary: Statement;
  /**
   * Everything else, in the source’s order.
   */
  groups: StatementGroup[];
}
/**
 * Statements that belong together.
 */
export interface StatementGroup {
  /**
   * Stable id of the group.
   */
  id: string;
  lead?: Statement;
  /**
   * One point each.
   */
  points: Statement[];
}
/**
 * Everything known about subprocessors.
 */
export interface SubprocessorFacts {
  /**
   * The name that the source uses for the company.
   */
  subject: string;
  /**
   * When the source of this list was last updated.
   */
  lastUpdated: string;
  /**
   * Id of the source document, as listed under "sources".
   */
  source: string;
  /**
   * Id of the section in that document, as listed with the source.
   */
  section: string;
  uses: Statement;
  /**
   * The purposes on record.
   */
  purposes: Statement[];
  /**
   * Where the named list is kept, what governs it, and how to ask.
   */
  details: Statement[];
  noticePeriod?: NoticePeriod;
  /**
   * The named list: those in use, planned ones and former ones. Left out while no source names anyone.
   */
  entries?: Subprocessor[];
  /**
   * What changed in the list and when, newest first.
   */
  changes?: {
    date: string;
    /**
     * The day on which the words of this line were last corrected. Readers of the feed hear of it anew then.
     */
    changed?: string;
    statement: Statement;
  }[];
}
/**
 * How long customers can object to a planned subprocessor.
 */
export interface NoticePeriod {
  days: number;
  /**
   * From which day: objections are possible until so many days after the announcement, or until so many days before the planned use.
   */
  counted: 'after-announcement' | 'before-start';
  /**
   * Id of the source document, as listed under "sources".
   */
  source: string;
  /**
   * Id of the section in that document, as listed with the source.
   */
  section: string;
}
/**
 * One named subprocessor.
 */
export interface Subprocessor {
  /**
   * Stable id of the entry; permanent links contain it.
   */
  id: string;
  /**
   * The subprocessor’s name.
   */
  name: string;
  /**
   * Its legal name, where the source gives one besides the name.
   */
  legalName?: string;
  /**
   * Its web site.
   */
  website?: string;
  /**
   * Its postal address.
   */
  address?: string;
  /**
   * Where to reach it about data protection.
   */
  contact?: string;
  /**
   * What it is used for.
   */
  purpose: string;
  /**
   * Categories of data that it processes.
   */
  data?: string[];
  /**
   * ISO 3166 country codes of the places of processing.
   */
  locations?: string[];
  /**
   * The mechanism by which data may be transferred to it, as the source names it.
   */
  transfer?: string;
  /**
   * The first day of its use.
   */
  since?: string;
  /**
   * The day on which customers were told of it.
   */
  announced?: string;
  /**
   * The day on which anything of this entry was last changed after its announcement. Readers of the feed hear of it anew then. Left out, that is the day of "factsVersion".
   */
  changed?: string;
  /**
   * The first day of its planned use. Replace it by "since" once it is in use.
   */
  plannedFrom?: string;
  /**
   * The last day of its use. Only for one that is no longer used.
   */
  endedOn?: string;
  /**
   * Id of the source document, as listed under "sources".
   */
  source: string;
  /**
   * Id of the section in that document, as listed with the source.
   */
  section: string;
}
/**
 * The one contact that the sources give.
 */
export interface Contact {
  /**
   * The address for security questions and report requests.
   */
  email: string;
  /**
   * The subject line that the source suggests.
   */
  subject?: string;
  statement: Statement;
  /**
   * Id of the source document, as listed under "sources".
   */
  source: string;
  /**
   * Id of the section in that document, as listed with the source.
   */
  section: string;
}
