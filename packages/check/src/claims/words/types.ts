/*
 * How to write the words of a language
 * ------------------------------------
 * One file for each language, `words/<tag>.ts`, exports one `Words` and is listed in `words/index.ts`. It says how that language
 * speaks; it knows nothing of any company, and nothing of what is true.
 *
 * - Every entry is the source of a regular expression, in lower case: the text is normalised (NFKC, no soft hyphens, plain hyphens
 *   and apostrophes, one plain space for any white space) and lower-cased before. Use `\\p{L}`, `(?:…)`, `?`, `[…]` and bounded gaps
 *   such as `.{0,30}`; no `^`, no `$`, no capturing groups, no unbounded `.*`, which makes hostile text slow.
 * - Where words are divided by spaces (`boundaries: 'spaces'`), an entry matches whole words only. A `~` at its beginning or end says
 *   that the word may go on there: `~zertifizier~` finds "ISO-zertifizierte", `nicht` finds nothing in "vernichtet". In `'none'`
 *   (Japanese, Chinese, Korean with its particles) an entry matches anywhere.
 * - Write stems and endings rather than lists of sentences, and think of all forms: persons, tenses, cases, genders, participles,
 *   nouns, passive, contractions, loan words ("compliant", "Compliance"). English words for certified, compliant, audit and report
 *   are recognised in every language already.
 * - The names of frameworks (SOC 2, ISO 27001, HIPAA, GDPR, PCI DSS, …), "Type 2" in all its spellings, and the names DSGVO, RGPD, AVG,
 *   RODO are recognised in every language: `frameworks` is for others.
 * - A list may be empty where a language has no such word. Put each word into one list, the most telling one.
 *
 * What the engine does with them: it cuts a passage into sentences and these into clauses (`clauseBreaks`), looks in each clause for a
 * topic, and asks: who is spoken of (the nearest of `we`, `ourThings`, `others`, `anyone` before the topic, else after it), is it
 * denied (`negators`, unless `notDenials`), disclaimed, asked, planned, conditional, explained, compared, quoted; and if nothing of
 * this: what is asserted. A clause about a framework without any word of `asserts` is a claim only if it is a mere label.
 */

/** Sources of regular expressions, as the comment above says. */
export type Patterns = readonly string[];

/** The words of one language. */
export interface Words {
  /** The tag, as in `lit-localize.json`. */
  readonly tag: string;
  readonly boundaries: 'spaces' | 'none';
  /** Thirty or so of the most common short words (articles, pronouns, auxiliaries) that tell the language from others. */
  readonly common: Patterns;
  /** Where a new clause begins: "but", "while", "whereas", "although", "because", and "and" with a new subject ("and we"). The match belongs to the new clause. */
  readonly clauseBreaks: Patterns;

  /** What is asserted of a framework, an audit or a report. */
  readonly asserts: Asserts;
  /** What turns an assertion into something else. */
  readonly mood: Mood;
  /** Who is spoken of. */
  readonly who: Who;
  /** What else may be claimed. */
  readonly topics: Topics;
}

export interface Asserts {
  /** certified, certificate, certification, accredited, accreditation, seal, "holds the badge": verbs, adjectives, nouns. */
  readonly certified: Patterns;
  /** compliant, compliance, complies with, conforms to, conformity, meets, satisfies, fulfils, "-konform". */
  readonly compliant: Patterns;
  /** audited, attested, examined, assessed, verified by an auditor. */
  readonly attested: Patterns;
  /** report, audit, attestation, examination: nouns. */
  readonly report: Patterns;
  /** passed, with flying colours. */
  readonly passed: Patterns;
  /** has, holds, achieved, completed, obtained, earned, received, got, maintains, is available, "with", "in possession of", approved, covered. */
  readonly holds: Patterns;
  /** Weaker: aligned with, based on, following, in line with, ready, modelled on. */
  readonly aligned: Patterns;
  /** What an auditor's opinion says: "unqualified opinion", "clean report", "no exceptions", "zero findings". With its negation. */
  readonly opinion: Patterns;
  /** Of a report: current, up to date, valid, in force, still. */
  readonly current: Patterns;
  /** Of controls or a report: continuous, ongoing, at all times, all year round, renewed every year, operate effectively. */
  readonly continuous: Patterns;
  /** "all five categories", "all trust services criteria". */
  readonly allCategories: Patterns;
  /** The five trust services categories in this language, in all their forms (the names of the reviewed content must match). */
  readonly categories: {
    readonly security: Patterns;
    readonly availability: Patterns;
    readonly 'processing-integrity': Patterns;
    readonly confidentiality: Patterns;
    readonly privacy: Patterns;
  };
  /** What makes a category one of a report: "covers", "in scope", "trust services categories", "criteria". */
  readonly covers: Patterns;
  /** "the audited entity", "the entity examined", "issued for". */
  readonly entity: Patterns;
}

export interface Mood {
  readonly negators: {
    /** Deny all that follows in the clause: "not", "n't", "never", "neither", "nor", "yet to", "rather than", "instead of", "separate from". */
    readonly before: Patterns;
    /** Deny only what stands right after them (three words or so): "no", "without", "zero", "lacks a", "none of". */
    readonly near: Patterns;
    /** Deny what stands before them in the clause: "is missing", "not completed", "does not exist", "we are not"; in Japanese, Chinese or Korean the endings of verbs. */
    readonly after: Patterns;
  };
  /** Deny a whole sentence that follows in them, even one with a denial in it: "it is not true that", "false to say", "does not prove", "does not mean", "we do not claim", "should not be described as", "cannot guarantee", "no evidence of". */
  readonly disclaimers: Patterns;
  /** Take back what was said before: "is wrong", "is mistaken", "that was incorrect", "is a myth", "that is not true". */
  readonly retractions: Patterns;
  /** Answers, as whole answers: "yes", "of course", "we are", "it does", "absolutely", "included"; and "no", "none", "not yet", "n/a", "not supported", "planned". */
  readonly yes: Patterns;
  readonly no: Patterns;
  /** Looks like a denial and is none: "not only", "not just", "no doubt", "nothing less than", "not to mention", "no longer a secret", double negation ("not without", "never not", "cannot deny that"). They are cut out before negators are sought. */
  readonly notDenials: Patterns;
  /** Begin a question that lacks a question mark, or end it ("吗", "ですか"). Question marks of all scripts are known. */
  readonly questions: Patterns;
  /** Begin something that is no question although it ends like one: "did you know that", "why not try our", "guess what". */
  readonly notQuestions: Patterns;
  /** Introduce a quotation of what not to say, or of what others say: "avoid saying", "do not write", "claims such as", "the phrase", "the term", "described as". */
  readonly quotes: Patterns;
  /** Plans: "plan to", "working towards", "will", "in progress", "by the end of 2027", "roadmap", "preparing for", "expected", "coming soon", "aim", "upcoming". */
  readonly plans: Patterns;
  /** Conditions, wishes, possibilities: "if", "unless", "until", "once", "would", "could", "in case", "must be", "should be", "require". */
  readonly conditions: Patterns;
  /** What follows right after a topic that is explained: "is a framework", "is a standard", "means", "examines whether", "requires", "refers to", "consists of". */
  readonly explains: Patterns;
  /** Explanations and generic talk, anywhere in the clause: "what is", "how to", "guide", "checklist", "for example", "usually", "experience with", "knowledge of". */
  readonly explanations: Patterns;
  /** Speak of texts about a topic, even of our own: "our blog explains", "guide to", "webinar", "claims of", "the rule". */
  readonly texts: Patterns;
  /** Comparison: "vs", "versus", "compared", "difference between", "or" between two types in a heading. */
  readonly comparisons: Patterns;
  /** Announced soon: "is coming", "arrives in May", "will be available". With a noun such as "our Type 2 report" that is worth a look. */
  readonly announced: Patterns;
}

export interface Who {
  /** First person: we, us, our, ours, I. In languages without pronouns also verb endings that only the first person has. */
  readonly we: Patterns;
  /** Of these, the possessives: "our". */
  readonly our: Patterns;
  /** What of ours is spoken of: platform, product, service, company, app, software, solution, team, cloud, infrastructure. */
  readonly ourThings: Patterns;
  /** Others that hold things of their own, with a possessive if there is one: (our) hosting provider, vendor, supplier, data center, subprocessor, partner, competitor, auditor, parent company, cloud. */
  readonly others: Patterns;
  /** Others that mostly are told of our claims, with the verb that makes them the ones spoken of: "customers (who|that) (are|have|must|need)", "banks that are". */
  readonly audience: Patterns;
  /** Before an attribute and a noun of `others`, they make us that noun: "as a (certified vendor)", "is a", "we are your", "choose a". */
  readonly predicates: Patterns;
  /** Before the owner, if the owner stands after what is owned: "of", "by" is none. Empty in languages with the owner before. */
  readonly of: Patterns;
  /** Say that what is said of others is true of us: "and so do we", "as are we", "we too". */
  readonly alsoWe: Patterns;
  /** Refer back to who was spoken of: it, they, its, their, which, who. */
  readonly pronouns: Patterns;
  /** Of these, the possessives that stand right before what is owned: "their", "its". */
  readonly theirs: Patterns;
  /** Whoever is asked in a questionnaire: "the vendor", "the supplier". An answer "yes" makes it us. */
  readonly asked: Patterns;
  /** Job ads speak so of us: "join", "work for", "at" (a certified company). */
  readonly joins: Patterns;
  /** Companies near ours that the report does not name: subsidiaries, affiliates, group companies, parent company, branch. */
  readonly affiliates: Patterns;
  /** Nobody in particular: a company, organizations, companies that, any vendor, every provider, one, you. */
  readonly anyone: Patterns;
}

export interface Topics {
  /** Names of frameworks that only this language has. */
  readonly frameworks: {
    readonly iso27001: Patterns;
    readonly hipaa: Patterns;
    readonly gdpr: Patterns;
    readonly other: Patterns;
  };
  /** The legal basis and the DPA, with which a sentence on the GDPR is no bare claim: "data processing agreement", "legal basis", "Art. 28". */
  readonly gdprBasis: Patterns;
  /** data, information, documents, files, content, backups, contracts. */
  readonly data: Patterns;
  /** stays, remains, is kept, stored, hosted, resides, located, processed, hosting, servers. */
  readonly stays: Patterns;
  /** only, exclusively, always, 100 %, guaranteed, nowhere else: with data and a place they need no verb. */
  readonly only: Patterns;
  /** leaves, is transferred, sent, exported, goes out, outside, abroad. A claim when denied. */
  readonly leaves: Patterns;
  /** Places: EU, Europe, EEA, countries, cities of data centers, "in the country". With their prepositions where cases need it. */
  readonly places: Patterns;
  /** Customers' own places: your infrastructure, customer environment, on-premises, your network, your servers, your tenant, your device. */
  readonly customerPlaces: Patterns;
  /** subprocessors, sub-processors, (other) third parties that process data. */
  readonly subprocessors: Patterns;
  /** use, engage, employ, rely on, involve, work with, share with, pass on to. Denied, with a word of the list above, it is a claim. */
  readonly uses: Patterns;
  /** AI, model, assistant, algorithm. */
  readonly ai: Patterns;
  /** Too strong of an AI, with its own negation: "never hallucinates", "hallucination-free", "no human review needed", "100 % accurate", "replaces your lawyer". */
  readonly aiTooStrong: Patterns;
  /** Absolute security: "100 % secure", "unhackable", "bank-grade", "military-grade", "absolutely secure", "zero risk". */
  readonly absolutelySecure: Patterns;
}
