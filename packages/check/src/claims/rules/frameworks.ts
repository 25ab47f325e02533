import {assertedOf, type Asserted} from '../asserted.js';
import {isOurs, readSaid, spanOf} from '../claims.js';
import {hasType} from '../known.js';
import {findAll, has, type Span} from '../lexicon.js';
import type {Mention} from '../mentions.js';
import {found, type Found, type Looked} from './rule.js';

/**
 * Claims to hold a framework: SOC 2 of either type, ISO 27001, HIPAA, the GDPR, others.
 *
 * @param looked - A clause.
 * @returns At most one finding for each mention.
 */
export function checkFrameworks(looked: Looked): Found[] {
  const {passage, sentence, reading} = looked;
  return reading.mentions.flatMap((mention) => {
    const said = readSaid(passage, sentence, reading, mention);
    const asserted = withoutDenied(assertedOf(mention, reading, sentence, passage.lexicon), mention, looked);
    if (said.mood === 'announced' && said.subject !== 'others' && said.subject !== 'anyone') {
      return mention.type === 2 && !hasType(looked.known, 2) && looked.known.soc2.examination === undefined
        ? [found('soc2-type2', 'note', reading, mention)]
        : [];
    }
    if (!isOurs(said)) return [];
    return mention.topic === 'soc2'
      ? soc2(mention, asserted, said.possessed, looked)
      : other(mention, asserted, said.possessed, looked);
  });
}

/** "The SOC 2 report is not a certificate": what is asserted after the name may be denied by itself. */
function withoutDenied(asserted: Asserted, mention: Mention, {passage, sentence, reading}: Looked): Asserted {
  const denied = (span: Span | undefined) =>
    span !== undefined && span.start > mention.end && readSaid(passage, sentence, reading, span).mood === 'denied';
  const {certified, compliant, ...rest} = asserted;
  return {
    ...rest,
    ...(certified === undefined || denied(certified) ? {} : {certified}),
    ...(compliant === undefined || denied(compliant) ? {} : {compliant}),
  };
}

/** "Harmony (SOC 2 Type 2)" */
function isApposed(mention: Mention, {reading}: Looked): boolean {
  return reading.markers.some(
    ({who, end}) => who === 'ours' && end <= mention.start && reading.clause.lower.slice(end, mention.start) === ' (',
  );
}

/** What makes a claim of a mention. */
function strongest({certified, compliant, attested, report, passed, holds}: Asserted): Span | undefined {
  return certified ?? compliant ?? attested ?? passed ?? report ?? holds;
}

function soc2(mention: Mention, asserted: Asserted, possessed: boolean, looked: Looked): Found[] {
  const {reading, known, passage, context} = looked;
  const {certified, compliant, label, ticked} = asserted;
  const claim = strongest(asserted);
  const span = claim === undefined ? mention : spanOf(mention, claim);
  const lone =
    mention.type !== undefined &&
    !passage.lower.slice(reading.clause.start + mention.start, reading.clause.start + mention.end).includes('oc');
  if (lone && !isAboutReports(mention, looked, possessed)) return [];
  if (claim === undefined && !label && !possessed && !ticked && !isApposed(mention, looked)) return [];
  if (mention.type !== undefined && !hasType(known, mention.type)) {
    if (context === 'heading' && label && strongest({...asserted, report: undefined as never}) === undefined) return [];
    return [found('soc2-type2', 'over', reading, span)];
  }
  if (certified !== undefined) return [found('soc2-certified', 'over', reading, spanOf(mention, certified))];
  if (compliant !== undefined) return [found('soc2-compliant', 'misleading', reading, spanOf(mention, compliant))];
  if (mention.type === undefined) {
    if (label && !ticked && claim === undefined) return [];
    return passage.sentences.some(({clauses}) =>
      clauses.some(({mentions}) => mentions.some(({type}) => type !== undefined)),
    )
      ? []
      : [found('soc2-type-missing', 'misleading', reading, span)];
  }
  return [];
}

/** "Type 2" without "SOC 2" may be a plug. */
function isAboutReports(mention: Mention, {passage, reading}: Looked, possessed: boolean): boolean {
  const {asserts} = passage.lexicon;
  const {lower} = reading.clause;
  const before = lower.slice(Math.max(0, mention.start - BESIDE), mention.start);
  const after = lower.slice(mention.end, mention.end + BESIDE);
  const ends = /^\s*(?:$|[^\p{L}\p{N}\s-])/u.test(after);
  const named = /soc ?-?(?:2|ii)/u.test(passage.lower);
  const beside = [asserts.report, asserts.certified, asserts.attested, asserts.compliant];
  if (beside.some((pattern) => findAll(pattern, after).some(({start}) => start <= 2))) return true;
  if (ends && beside.some((pattern) => has(pattern, before))) return true;
  if (named) return true;
  const other = passage.sentences.some(({clauses}) =>
    clauses.some(({mentions}) => mentions.some(({type}) => type !== undefined && type !== mention.type)),
  );
  return ends && (possessed || other || /^\P{L}*(?:\p{L}+ ){1,2}$/u.test(lower.slice(0, mention.start)));
}

/** What stands so near a type says what it is a type of. */
const BESIDE = 16;

/** "We hold ISO 27001" claims it; "find HIPAA clauses" does not: nothing but small words stands between. */
function isHeld(holds: Span, mention: Mention, lower: string): boolean {
  const rest = lower.slice(mention.end);
  // "HIPAA has no certificate": here the framework itself has something.
  if (holds.start === mention.end + 1 && /^(?:has|have|offers?|keeps?)$/u.test(lower.slice(holds.start, holds.end))) {
    return false;
  }
  if (
    /^(?:\s|-)\p{L}/u.test(rest) &&
    holds.start < mention.start &&
    !/^ (?:and|or|as|in|for|since|too|on|at|by|under|is|are|was|with|to|level|tier|class|grade|moderate|high|low|plus|gold|silver|status)\P{L}/u.test(
      rest,
    ) &&
    !SMALL_ES_PT.test(rest) &&
    !SMALL_ELSEWHERE.test(rest)
  ) {
    return false;
  }
  return true;
}

/** The same small words in Spanish and Portuguese. */
const SMALL_ES_PT =
  /^ (?:y|e|o|ou|en|em|n[oa]s?|por|pel[oa]s?|para|con|com|desde|como|es|está|é|ya|já|hace|há|de[sl]?|d[oa]s?|a|al|à|ao|bajo|sob|tras|após|vigente|también|também|sin|sem|que|renovad[oa]|otorgad[oa]|emitid[oa]|hoy|hoje)\P{L}/u;

/** The same in other languages, without those that go on with a noun: "documents HIPAA de nos clients". */
const SMALL_ELSEWHERE =
  /^ (?:du premier|depuis|en|et|ou|dès|avec|pour|sans|par|qui|grâce|est|sont|après|al primo|alla prima|dal|dalla|per|con|nel|ed?|dopo|senza|che|è|seit|und|für|mit|im(?! blick| auge| visier)|beim|auf|durch|ohne|ist|als|sinds|en|of|voor|met|in|op|zonder|is|na|od|i|oraz|dla|z|ze|na|w|we|bez|jest|już|za|כבר|מאז|עם|منذ|في|مع)\P{L}/u;

const RULE = {
  'iso-27001': 'iso-27001',
  hipaa: 'hipaa',
  gdpr: 'gdpr',
  'other-framework': 'other-framework',
  law: 'other-framework',
} as const;

function other(
  mention: Mention,
  asserted: Asserted,
  possessed: boolean,
  {reading, sentence, passage, context}: Looked,
): Found[] {
  const {topic} = mention;
  if (topic === 'soc2') return [];
  const {certified, compliant, attested, passed, report, holds, aligned, label, ticked} = asserted;
  const words = passage.lower;
  if (topic === 'gdpr' && has(passage.lexicon.topics.gdprBasis, words)) return [];
  const strong = certified ?? compliant ?? passed;
  const held = holds !== undefined && (possessed || isHeld(holds, mention, reading.clause.lower)) ? holds : undefined;
  const claim = topic === 'gdpr' || topic === 'law' ? strong : (strong ?? attested ?? report ?? held);
  if (claim !== undefined) return [found(RULE[topic], 'over', reading, spanOf(mention, claim))];
  if ((ticked || reading.clause.answer === 'yes') && label) return [found(RULE[topic], 'over', reading, mention)];
  if (aligned !== undefined) return [found(RULE[topic], 'misleading', reading, spanOf(mention, aligned))];
  if (topic === 'gdpr' || topic === 'law') return [];
  if (possessed) return [found(RULE[topic], 'over', reading, mention)];
  if (!label || context === 'heading') return [];
  // "FedRAMP Moderate" says more than a name.
  if (
    /\d|high|moderate|low|level|tier/u.test(reading.clause.lower.slice(mention.end)) &&
    reading.mentions.length === 1
  ) {
    return [found(RULE[topic], 'over', reading, mention)];
  }
  const row =
    sentence.clauses.flatMap(({mentions}) => mentions).length > 1 ||
    sentence.lead !== '' ||
    passage.sentences.length > 1;
  return [
    found(
      RULE[topic],
      row || context === 'alt' || context === 'label' || context === 'title' ? 'over' : 'misleading',
      reading,
      mention,
    ),
  ];
}

/**
 * What is asserted of a framework that an earlier clause names: "It can be used under HIPAA: we are compliant".
 *
 * @param looked - A clause without a framework of its own.
 * @returns A finding.
 */
export function checkReferred(looked: Looked): Found[] {
  const {passage, sentence, reading} = looked;
  const index = sentence.clauses.indexOf(reading);
  const previous = sentence.clauses[index - 1];
  const mention = previous?.mentions.at(-1);
  if (reading.mentions.length > 0 || mention === undefined || previous === undefined) return [];
  const {asserts} = passage.lexicon;
  const {lower} = reading.clause;
  const span = findAll(asserts.certified, lower)[0] ?? findAll(asserts.compliant, lower)[0];
  if (span === undefined || strongest(assertedOf(mention, previous, sentence, passage.lexicon)) !== undefined) {
    return [];
  }
  const said = readSaid(passage, sentence, reading, span);
  if (said.mood !== 'claimed' || said.subject !== 'ours') return [];
  const isReport = mention.topic === 'soc2';
  const certified = has(asserts.certified, lower);
  if (isReport) {
    return [found(certified ? 'soc2-certified' : 'soc2-compliant', certified ? 'over' : 'misleading', reading, span)];
  }
  return [found(RULE[mention.topic], 'over', reading, span)];
}
