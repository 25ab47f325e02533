import {BEGINS_ES_PT, NO_COMPANY_ES_PT, VERB_ES_PT} from './company-names-iberian.js';
import {findAll, type Span} from './lexicon.js';

const WORD = "\\p{Lu}[\\p{L}\\p{N}&.'-]*(?<![.'-])";
const LEGAL_FORM =
  '(?:Inc|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|SE|KG|UG|e\\.V|SA|S\\.A|SAS|SARL|Sarl|SL|S\\.L|SRL|S\\.r\\.l|SpA|S\\.p\\.A|BV|B\\.V|NV|N\\.V|AB|Oy|ApS|AS|Lda|Ltda|S\\.A\\.S|Sp\\. z o\\.o|sp\\. z o\\.o|S\\.K\\.A|Pty|KK|Co|Company|Group|Holding|Holdings)';

/** "Example Payments LLC", "Acme GmbH". */
const WITH_FORM = new RegExp(`(?:${WORD}[ ,]{1,2}){1,4}${LEGAL_FORM}(?![\\p{sc=Latin}])\\.?`, 'gu');
/** Two or more words with capitals. */
const CAPITALS = new RegExp(`${WORD}(?: (?:of|&) ${WORD}| ${WORD})+`, 'gu');
const ONE_WORD = new RegExp(WORD, 'gu');
/** What stands before a name in Hebrew, and the verbs that follow one: in a Hebrew text, Latin letters write names. */
const BEFORE_IN_HEBREW = /(?:^|[^\p{L}])(?:אצל|באמצעות|ידי|דרך|עם|של|כמו|חברת|הלקוח|ספק|השותפה|המתחרה) $/u;
const AFTER_IN_HEBREW =
  /^,? (?:היא|הוא|אינה|ה?מחזיק|ה?מוסמכ|ה?מוסמך|ה?עומד|בעלת|השלימ|קיבל|עבר|זכת|ה?תואמ|הודיע|טוענ|מציע|מציג|פרסמ)/u;
/**
 * In scripts without capitals, the form stands beside the name. A name before 社 is not in Han: 当社, 弊社 and 御社 are no names. Before
 * 公司 they are told apart by what a company calls itself and its relatives.
 */
const EAST = new RegExp(
  [
    `(?:株式会社|有限会社|合同会社)[\\p{L}\\p{N}ー・ ]{1,16}?(?=[\\p{sc=Hira}、。,]|$)`,
    `[\\p{sc=Han}\\p{sc=Kana}\\p{sc=Latin}\\p{N}ー・ ]{1,24}(?:株式会社|有限会社|合同会社)`,
    `[\\p{sc=Kana}\\p{sc=Latin}ー・]{1,16}社(?![会内外員長名債])`,
    `[\\p{L}\\p{N}]{1,16}(?:公司|集团)(?<!(?:[我本贵子分母总该全各某]|我们)公司)`,
    `주식회사 ?[\\p{L}\\p{N}]{1,12}`,
    `חברת [\\p{L}\\p{N}-]{2,20}`,
    // An adjective after "company" is no name.
    `شركة (?!\\p{L}+ة(?!\\p{L}))(?!(?:من|في|على|مع|ذات|لا|لم|قد|تقدم|تحمل|حصلت)(?!\\p{L}))[\\p{L}\\p{N}-]{2,20}`,
  ].join('|'),
  'gu',
);

/** "Exampleは", "Example Storageが": in Japanese and Korean, a particle makes a name the one spoken of. */
const EAST_SUBJECT = new RegExp(
  `(?<![\\p{sc=Latin}\\p{N}])[A-Z][A-Za-z\\d&.-]*(?: [A-Z][A-Za-z\\d&.-]*){0,3}(?= ?(?:は|が|も|では|社|に(?:委託|よ|任せ|預|ホスト)|上(?:で|に)|を(?:利用|採用|使用|基盤)|と(?:契約|提携)|은|는|이|가))`,
  'gu',
);

/** Acronyms of companies, among all those of other things. */
const ACRONYM = /^(?:AWS|GCP|IBM|SAP|NTT|KDDI|NEC|OVH|[A-Z])$/u;

/** Ends like the name of a company, but speaks of us, or of no company by name: "当社", "我们是一家……的公司". */
const NO_EAST =
  /[的是我您你]|^(?:当|弊|自|本|貴|贵|敝|该|会|他|各|一家|这家|任何|所有|许多|每家|子|分|母|关联|上市)|通过|获得|一家/u;

/** Written with capitals by many, and no company. */
export const NO_COMPANY =
  /^(?:SOC|ISO|IEC|HIPAA|HITRUST|GDPR|DSGVO|RGPD|PCI|DSS|CSA|STAR|FedRAMP|TISAX|CCPA|NIST|AICPA|Type|Typ|Tipo|II|I|III|Trust|Services?|Criteria|Security|Confidentiality|Availability|Privacy|Processing|Integrity|NDA|DPA|BAA|SLA|EU|EEA|UK|US|USA|European|Union|Europe|Germany|Data|Protection|Regulation|Report|Reports|Audit|Audits|Center|Centre|Page|AI|API|SSO|SaaS|CLM|ISMS|TLS|AES|RFP|FAQ|QA?|A|The|This|That|These|Our|We|Us|Your|You|It|Its|In|On|At|For|From|With|By|Of|To|As|Is|Are|No|Not|All|Any|Every|And|Or|If|When|While|Once|Please|Yes|Hi|Hello|Dear|Vendor|Vendors|Independent|Level|Tier|Moderate|High|Low|Plus|Star|Registry|Marketplace|Gold|Stage|Section|Article|Annex|Class|Grade|Phase|Version|Certified|Compliance|Compliant|Certification|Certificate|Enterprise|Cloud|Platform|Product|Software|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|New|Press|Release|Status|Report(?:ed)?|Request|Scope|Auditor|Entity|English|German|French)$/u;

/** Ends no name. */
const NO_LAST = /^(?:[A-Z]{2,5}|HITRUST|FedRAMP|Type|I|Is|Has|\d+)$/u;

/** Begin sentences, and are no names: nouns that companies say of themselves, and words that begin anything. */
const BEGINS =
  /^(?:security|privacy|compliance|trust|everything|software|data|customers?|clients?|users?|encryption|hosting|infrastructure|platform|product|certification|certified|audited|independent(?:ly)?|fully|now|today|recently|proudly|also|yes|here|there|what|who|why|how|where|which|nothing|nobody|nowhere|everybody|everyone|anyone|someone|being|having|getting|contracts?|documents?|legal|teams?|companies|organi[sz]ations|vendors?|suppliers?|providers?|competitors?|partners?|auditors?|privacy|engineering|management|access|support|most|many|some|few|each|both|neither|either|none|one|two|another|such|same|last|next|since|after|before|during|unlike|like|thanks|because|although|however|but|so|then|still|yet|even|only|just|meanwhile|moreover|furthermore|additionally|finally|annual(?:ly)?|continuous(?:ly)?|scope|report|reports|audit|audits|attestation|answer|question|status|backups?|files?|information|europe|germany|america|he|she|they|it|its|their|i|my|me|us|we|our|your|you|the|this|that|these|those|a|an|no|not|all|any|every|if|when|while|once|unless|until|as|at|by|for|from|in|of|on|to|with|without|and|or|is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|may|might|must|please|hi|hello|dear|never|always|ever|nor|rather|instead|let|see|ask|get|use|avoid|say|don't|do|request|read|learn|download|contact|read|meet|built|made|hosted|stored|trusted|backed|approved|verified|tested|proven|issued|dated|valid|renewed)$/iu;

const SINGLE_VERB =
  /^,? (?:which|who) |^(?:'s)? ?(?:(?:\p{Ll}+ly|also|now|just|itself|already|once) )?(?:led|leads|joined|worked|works|brings|managed|manages|wants|needs|requires|asks|asked|wrote|chose|trusts|picked|told|built|ran|is|has|holds|was|are|have|says|states|claims|achieved|completed|passed|offers|maintains|obtained|earned|received|undergoes|underwent|got|advertises|promises|announced|helps|stores|hosts|keeps|provides|meets|complies|runs|uses|operates|est|détient|dispose|possède|affirme|annonce|propose|héberge|a (?:obtenu|reçu|été|décroché)|è|ha (?:ottenuto|ricevuto|conseguito)|possiede|detiene|dispone|afferma|dichiara)(?!\p{L})|^'s /u;

/** A sentence or a clause begins. */
const BEGINNING =
  /(?:^\P{L}*|[.:!?"(;] ?|(?:^|[^\p{L}])(?:while|although|because|since|if|that|whereas|but|and|when|as|though) )$/iu;

/** What follows a name that begins a sentence: a verb, a comma, another name. */
const AS_SUBJECT =
  /^(?:'s|,| [–(|-]| and \p{Lu}| (?:are|have|had|will|can|do|did|does|claim|say|also|now|both)\b| \p{Ll}+(?:s|ed)\b)/u;

const BEFORE_NAME =
  /(?:^|[^\p{L}])(?:customer|client|partner|vendor|provider|supplier|competitor|startup|company|kunde|kunden|of|by|from|with|at|on|like|for|than|via|and|include|includes|through|to|use|uses|named|called|di|de|da|del|von|bei|société|entreprise|éditeur|hébergeur|fournisseur|prestataire|partenaire|chez|società|azienda|impresa|fornitore|cliente|concorrente|van|bij|chez|par|per|przez|firmy|z)\s$/iu;

/**
 * Finds the names of other companies.
 *
 * @param text - A sentence as it is written.
 * @param ours - Finds our own names, in lower case.
 * @param capitals - Whether the language writes no other words with capitals than names.
 * @returns The places.
 */
export function companyNames(text: string, ours: RegExp, capitals: boolean): Span[] {
  const found: Span[] = [];
  const own = [...findAll(ours, text.toLowerCase())];
  const add = (start: number, end: number, acronym = false) => {
    const taken = [...own, ...found].some((span) => span.end > start && span.start < end);
    if (!taken && (acronym || /\p{Ll}|[\u0080-\u{10ffff}]/u.test(text.slice(start, end)))) found.push({start, end});
  };
  for (const {0: name, index} of text.matchAll(WITH_FORM)) {
    const span = {start: index, end: index + name.length};
    // "Harmony Labs Ltd" is one of ours, though perhaps not the audited one.
    if (own.some(({start}) => start === index)) own.push(span);
    else add(span.start, span.end);
  }
  for (const {0: name, index} of text.matchAll(EAST)) {
    if (!NO_EAST.test(name)) add(index, index + name.length);
  }
  for (const {0: name, index} of text.matchAll(EAST_SUBJECT)) {
    const words = name.split(' ');
    if (!words.some((word) => NO_COMPANY.test(word)) && (ACRONYM.test(name) || /[a-z]/u.test(name))) {
      add(index, index + name.length, true);
    }
  }
  if (!capitals || isTitle(text)) return found;
  for (const {0: name, index} of text.matchAll(CAPITALS)) {
    const {start, end} = trimmed(name, index);
    if (end - start < 4 || !text.slice(start, end).includes(' ')) continue;
    const before = text.slice(0, start);
    const begins = BEGINNING.test(before) || /^\P{L}*(?:\p{Lu}\p{L}* )?$/u.test(before);
    const rest = text.slice(end);
    if (
      (begins && AS_SUBJECT.test(rest)) ||
      BEFORE_NAME.test(before) ||
      /^(?:'s|,? (?:which|who) )/u.test(rest) ||
      isInHebrew(before, rest) ||
      SINGLE_VERB.test(rest)
    ) {
      add(start, end);
    }
  }
  for (const {0: name, index} of text.matchAll(ONE_WORD)) {
    if (isNoCompany(name) || name.length < 3) continue;
    const bare = name.replace(/'.*$/u, '');
    const end = index + bare.length;
    const before = text.slice(0, index);
    const after = text.slice(end);
    const actsElsewhere = VERB_ES_PT.test(after) && !BEGINS_ES_PT.test(bare);
    const acts = SINGLE_VERB.test(after) || actsElsewhere;
    // Portuguese puts an article before the name of a company: "A Example é certificada".
    const begins = BEGINNING.test(before) || (actsElsewhere && /(?:^|[^\p{L}])[ao]\s$/iu.test(before));
    if (isInHebrew(before, after)) {
      add(index, end);
    } else if (begins ? !BEGINS.test(bare) && acts : BEFORE_NAME.test(before) && !isNoCompany(bare)) {
      if (!/^[A-Z\d]+$/u.test(bare) || SINGLE_VERB.test(after)) add(index, end, true);
    }
  }
  return found;
}

function isInHebrew(before: string, rest: string): boolean {
  return BEFORE_IN_HEBREW.test(before) || AFTER_IN_HEBREW.test(rest);
}

/** Headlines write most words with capitals. */
function isTitle(text: string): boolean {
  const words = (text.match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !NO_COMPANY.test(word) && !/^(?:with|from|your|that|this|than|into|over)$/u.test(word),
  );
  return words.length >= 3 && words.every((word) => /^\p{Lu}/u.test(word));
}

function isNoCompany(word: string): boolean {
  return NO_COMPANY.test(word) || NO_COMPANY_ES_PT.test(word);
}

/** Takes words off the ends that belong to no name. */
function trimmed(name: string, index: number): Span {
  const words = name.split(' ');
  let start = index;
  let end = index + name.length;
  while (
    words.length > 0 &&
    (isNoCompany(words[0]!.replace(/'.*$/u, '')) || BEGINS.test(words[0]!.replace(/'.*$/u, '')))
  ) {
    start += words.shift()!.length + 1;
  }
  while (words.length > 0 && NO_LAST.test(words.at(-1)!.replace(/'s$/u, ''))) end -= words.pop()!.length + 1;
  if (words.length === 0) return {start, end: start};
  return {start, end: words.at(-1)!.endsWith("'s") ? end - 2 : end};
}
