import {findAll, has, type Lexicon, type Span} from './lexicon.js';

/** A framework that is spoken of. */
export interface Mention extends Span {
  readonly topic: Framework;
  /** The type of a SOC 2 report, if it is said. */
  readonly type?: 1 | 2;
}

export type Framework = 'soc2' | 'iso-27001' | 'hipaa' | 'gdpr' | 'other-framework' | 'law';

// Letters of other scripts may stand right beside a name.
const START = '(?<![a-z\\d])';
const ONE = '(?:1|i|one|eins|un|une|uno|um|één|jeden|一|ⅰ)';
const TWO = '(?:2|ii|ll|two|zwei|deux|dos|due|dois|twee|dwa|二|ⅱ)';
const AND = '(?:and|und|et|y|e|en|i|oraz|&|\\/|\\+|,|和|及|与|と|・|و ?|ו-?|및)';
const TYPE =
  '(?:types?|t(?=[12](?![a-z\\d]))|typ|typs|typen|typus|tipos?|tipi|typu|typie|typem|typy|type-|タイプ|类型|類型|类|第|유형|타입|형|النوعين|النوع|تايب|نوع|מסוג|סוג)';

const SOC = new RegExp(
  [
    `(?:aicpa )?(?:s\\.? ?o\\.? ?c\\.?)[ \\-–_/]{0,3}(?:2(?!\\d|[.,]\\d)|(?:ii|two|zwei|deux|二)(?![a-z\\d]))\\+?`,
    `سوك ?-?2(?!\\d)|اس او سي ?-?2(?!\\d)`,
    // The number is left out, and a type or an assertion says which SOC is meant.
    `soc(?=[ -](?:type|typ|tipo) ?-?(?:1|2|i|ii)(?![a-z\\d]))`,
    `(?:aicpa(?:'s)? )?soc[- ](?=(?:certif|compl|attest|accred|audit|zertif|konform|conform|认证|合规|認証|인증))`,
    `(?<=(?:type|typ|tipo)[ -]?(?:1|2|i|ii)[ -])soc(?![a-z\\d])`,
    `(?<=(?:certified|accredited|approved) by (?:the )?)aicpa(?![a-z\\d])`,
    `aicpa[- ](?=(?:certif|accred|approv|attest))`,
  ]
    .map((source) => START + source)
    .join('|'),
  'gu',
);
const OTHER_SOC = new RegExp(`${START}soc[ \\-–]{0,2}(?:[13]|i|iii)(?![\\p{sc=Latin}\\d])`, 'gu');
const TYPE_NUMBER = new RegExp(
  `(?<![a-z])(${TYPE})[\\s\\-–:.]{0,2}(${ONE}|${TWO})(?![a-z\\d%])(?:\\s?${AND}\\s?(?:${TYPE}[\\s\\-–]{0,2})?(${ONE}|${TWO})(?![a-z\\d%]))?|(?:(?<![a-z\\d])|(?=[一二]))()(1|2|i|ii|一|二)[ -]?(?:型|类报告|類報告|형)|(?:نوع(?:ين)? (?:ال)?|סוג ה?)()(اول|ثاني?|ראשון|שני)(?!\\p{L})(?: و(?:ال)?(ثاني?)(?!\\p{L}))?`,
  'gu',
);

const NAMES: readonly (readonly [Framework, RegExp])[] = [
  [
    'iso-27001',
    new RegExp(
      `${START}(?:din[ -]?)?(?:en[ -]?)?iso(?: ?[/-]? ?iec)?[ :\\-–]{0,2}27(?:[ .]?001|k)(?:[ :\\-–]20\\d\\d)?(?!\\d)|${START}iso(?=[ -]?(?:certif|zertif|accred|gecertif|认证|認証|인증))|${START}27001(?=[ -]?(?:certif|compl|zertif|认证|認証|인증))`,
      'gu',
    ),
  ],
  ['hipaa', new RegExp(`${START}(?:h\\. ?i\\. ?p\\. ?a\\. ?a\\.?|hipp?aa?)(?![a-z\\d])`, 'gu')],
  [
    'gdpr',
    new RegExp(
      `${START}(?:(?:eu|uk)[- ])?(?:g\\. ?d\\. ?p\\. ?r\\.?|gdpr|ds-?gvo|rgpd|rodo)(?![a-z\\d])|통합 개인정보|gdpr`,
      'gu',
    ),
  ],
  [
    'other-framework',
    new RegExp(
      `${START}(?:pci(?:[- ]?dss)?|fed-?ramp|state-?ramp|hi-?trust(?: csf)?|csa[- ]?star|cloud security alliance(?: star)?|tisax|bsi[- ]c5|c5(?=[ -:]*(?:attest|test|certif|zertif|report|type|compl|conform|konform|:?20|\\)|,))|cyber[- ]essentials(?: plus)?|irap|ismap|k-?isms(?:-p)?|isms-p|ens(?= (?:alto|high|medio|nivel|certif))|secnumcloud|hds(?=[ -](?:certif|zertif))|cmmc|cjis|fips 140-?[23]|fisma|nen ?7510|it-grundschutz|bsi[- ]grundschutz|eucs|isae[ -]?3(?:402|000)|ssae[ -]?1[68]|iso(?: ?[/-]? ?iec)?[ :\\-–]{0,2}(?:27017|27018|27701|27799|22301|9001|14001|42001|20000(?:-1)?|13485|31000|45001|27002)(?:[ :]20\\d\\d)?|等保(?:三级|2\\.0)?|等级保护|プライバシーマーク|pマーク|swift csp|eu cloud code of conduct)(?![a-z\\d])`,
      'gu',
    ),
  ],
  [
    'law',
    new RegExp(
      `${START}(?:ccpa|cpra|lgpd|pipeda|pipl|appi|pdpa|popia|ferpa|coppa|glba|sox|nis ?-?2|dora|nist(?: (?:csf|sp|800-\\d+))?|eidas|itar|lopdgdd|bdsg|revdsg|dsg|esign|ueta|part 11|21 cfr(?: part 11)?)(?![a-z\\d])`,
      'gu',
    ),
  ],
];

/**
 * Whether a text names a framework other than SOC 2.
 *
 * @param lower - The text in lower case.
 * @returns Whether it does.
 */
export function namesFramework(lower: string): boolean {
  return NAMES.some(([, pattern]) => has(pattern, lower));
}

/** How far a type may stand from the name that it belongs to. */
const NEAR = 24;

/**
 * Finds the frameworks that a text names.
 *
 * @param lower - The text in lower case, file names covered.
 * @param lexicon - The words of its language.
 * @returns The mentions, in their order.
 */
export function mentionsOf(lower: string, lexicon: Lexicon): Mention[] {
  const own = lexicon.topics.frameworks;
  const named: Mention[] = NAMES.flatMap(([topic, pattern]) =>
    findAll(pattern, lower).map((span) => ({...span, topic})),
  );
  for (const [topic, pattern] of [
    ['iso-27001', own.iso27001],
    ['hipaa', own.hipaa],
    ['gdpr', own.gdpr],
    ['other-framework', own.other],
  ] as const) {
    named.push(...findAll(pattern, lower).map((span) => ({...span, topic})));
  }
  return withoutOverlaps([...socMentions(lower), ...named]);
}

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  let covered = 0;
  for (const each of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= covered) kept.push(each);
    covered = Math.max(covered, each.end);
  }
  return kept;
}

interface TypeWord extends Span {
  readonly types: readonly (1 | 2)[];
}

function socMentions(lower: string): Mention[] {
  const others = findAll(OTHER_SOC, lower);
  const names = findAll(SOC, lower);
  const types = typeWords(lower);
  const taken = new Set<TypeWord>();
  const mentions: Mention[] = [];
  for (const name of others) {
    const type = types.find((each) => belongsTo(lower, name, each));
    if (type) taken.add(type);
    mentions.push({start: name.start, end: type?.end ?? name.end, topic: 'other-framework'});
  }
  for (const name of names) {
    const type = types.find((each) => !taken.has(each) && belongsTo(lower, name, each));
    if (type) {
      taken.add(type);
      mentions.push(...typed(type, Math.min(name.start, type.start), Math.max(name.end, type.end)));
    } else mentions.push({...name, topic: 'soc2'});
  }
  for (const type of types) if (!taken.has(type)) mentions.push(...typed(type, type.start, type.end));
  return mentions;
}

/** "Type 1 and 2" are two mentions in one place. */
function typed({types}: TypeWord, start: number, end: number): Mention[] {
  return types.length === 2
    ? [
        {start, end: end - 1, topic: 'soc2', type: types[0]!},
        {start: end - 1, end, topic: 'soc2', type: types[1]!},
      ]
    : [{start, end, topic: 'soc2', type: types[0]!}];
}

function typeWords(lower: string): TypeWord[] {
  return [...lower.matchAll(TYPE_NUMBER)].map(
    ({0: match, index, 2: first, 3: second, 5: suffixed, 7: ordinal, 8: other = second}) => ({
      start: index,
      end: index + match.length,
      types: [first ?? suffixed ?? ordinal!, ...(other === undefined ? [] : [other])].map(numberOf),
    }),
  );
}

const IS_TWO = new RegExp(`^(?:${TWO}|ثاني?|שני)$`, 'u');

function numberOf(word: string): 1 | 2 {
  return IS_TWO.test(word) ? 2 : 1;
}

function belongsTo(lower: string, name: Span, type: Span): boolean {
  const after = type.start >= name.end;
  const gap = after ? lower.slice(name.end, type.start) : lower.slice(type.end, name.start);
  if (gap.length > (after ? NEAR : 6) || (!after && type.end > name.start)) return false;
  return !/[;.|·•]|soc|iso|\bvs\b|\bnot\b|\b(?:type|typ|tipo)\b/u.test(gap);
}
