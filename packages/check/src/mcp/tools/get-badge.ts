import {describeElement, ELEMENT_NAMES, type ElementName} from '@harmony/trust-badges/content.js';
import * as z from 'zod/v4';
import {TEXT_FORMS, type FormFile, type TextForm} from '../kit.js';
import {answerLanguage} from '../language.js';
import {defineTool, factsOutput, langArgument, languageOutput, ToolError, type ToolContext} from '../tool.js';

/** How an element can look; the first is what it looks like by default. */
const VARIANTS: Readonly<Record<ElementName, readonly string[]>> = {
  'soc2-badge': ['card', 'pill', 'inline'],
  'security-summary': ['full', 'compact'],
  'subprocessor-list': [],
};

/** Forms of one element. The others say what all of them say. */
const LIST_FORMS: readonly TextForm[] = ['csv', 'data', 'feed', 'calendar'];
const COMMON_FORMS: readonly TextForm[] = ['cyclonedx', 'llms'];

const MAX_LIMIT = 20_000;
/** What many fields of listings allow. */
const DEFAULT_LIMIT = 500;

const FORM = `form must be one of: ${TEXT_FORMS.join(', ')}.`;
const ELEMENT = `element must be one of: ${ELEMENT_NAMES.join(', ')}.`;
const VARIANT = `variant must be one of: ${Object.values(VARIANTS).flat().join(', ')}.`;
const LIMIT = `limit must be a whole number from 1 to ${MAX_LIMIT.toLocaleString('en')}.`;

interface Wanted {
  readonly form: TextForm;
  readonly element: ElementName | undefined;
  readonly variant: string | undefined;
  readonly limit: number | undefined;
}

/** `get_badge`: an element in any form that is text. */
export const getBadge = defineTool({
  name: 'get_badge',
  title: 'A trust badge as text',
  description:
    'Returns a trust badge ready to paste: as HTML without script (html), HTML that sanitisers leave whole (safe-html), HTML without links and tables (reduced-html), Markdown, plain text of a given length, a page for an iframe, JSON-LD, CycloneDX or a fragment of llms.txt; and the named list of subprocessors as CSV, JSON (data), an Atom feed or a calendar. Paste it unchanged: a changed badge can say more than the facts.',
  input: {
    form: z.enum(TEXT_FORMS, {error: FORM}),
    element: z
      .enum(ELEMENT_NAMES as readonly [ElementName, ...ElementName[]], {error: ELEMENT})
      .optional()
      .describe('Default: soc2-badge; for csv, data, feed and calendar the subprocessor-list.'),
    variant: z
      .enum(Object.values(VARIANTS).flat() as [string, ...string[]], {error: VARIANT})
      .optional()
      .describe('Only for the form html. soc2-badge: card, pill, inline; security-summary: full, compact.'),
    limit: z
      .int({error: LIMIT})
      .min(1, LIMIT)
      .max(MAX_LIMIT, LIMIT)
      .optional()
      .describe(`Only for the form text: the most characters that the place allows. Default ${DEFAULT_LIMIT}.`),
    lang: langArgument,
  },
  output: {
    form: z.enum(TEXT_FORMS),
    element: z.enum(ELEMENT_NAMES as readonly [ElementName, ...ElementName[]]).optional(),
    variant: z.string().optional(),
    graphemes: z.number().optional().describe('For plain text: how many characters it has.'),
    content: z.string().describe('The badge. Paste it unchanged.'),
    ...languageOutput,
    ...factsOutput,
  },
  async run({lang: requested, form, element: given, variant, limit}, context) {
    const {facts} = context;
    const element = elementOf({form, element: given, variant, limit});
    const day = context.today();
    const language = answerLanguage(requested);
    const wanted = {form, element, variant: variant ?? defaultVariant(form, element), limit};
    const {content, graphemes} = await make(wanted, language.lang, day, context);
    return {
      structured: {
        form,
        ...(element === undefined ? {} : {element}),
        ...(wanted.variant === undefined ? {} : {variant: wanted.variant}),
        ...(graphemes === undefined ? {} : {graphemes}),
        content,
        ...language,
        factsVersion: describeElement('soc2-badge', facts, {today: day}).factsId,
        day,
      },
      texts: [content, ...(language.languageNote === undefined ? [] : [language.languageNote])],
    };
  },
});

/** The element that is meant; undefined for forms of all elements. */
function elementOf({form, element: given, variant, limit}: Wanted): ElementName | undefined {
  const element = given ?? (LIST_FORMS.includes(form) ? 'subprocessor-list' : 'soc2-badge');
  if (COMMON_FORMS.includes(form) && given !== undefined) {
    throw new ToolError('This form is about all elements: leave element out.');
  }
  if (LIST_FORMS.includes(form) && element !== 'subprocessor-list') {
    throw new ToolError('There is this form only of the element subprocessor-list.');
  }
  if (limit !== undefined && form !== 'text') throw new ToolError('limit is only for the form text: leave it out.');
  if (variant !== undefined && form !== 'html') throw new ToolError('variant is only for the form html: leave it out.');
  if (variant !== undefined && !VARIANTS[element].includes(variant)) {
    const names = VARIANTS[element].join(', ');
    throw new ToolError(names === '' ? 'This element has no variants.' : `The variants of this element are: ${names}.`);
  }
  return COMMON_FORMS.includes(form) ? undefined : element;
}

function defaultVariant(form: TextForm, element: ElementName | undefined): string | undefined {
  return form === 'html' && element !== undefined ? VARIANTS[element][0] : undefined;
}

async function make(
  wanted: Wanted,
  locale: string,
  today: string,
  {facts, loadKit}: ToolContext,
): Promise<{readonly content: string; readonly graphemes?: number}> {
  const kit = await loadKit().catch((error: unknown) => {
    if (error instanceof ToolError && wanted.form === 'html') return undefined;
    throw error;
  });
  if (kit === undefined) {
    // It has a renderer and every language in it: a second of loading, and only here.
    const {renderElement} = await import('@harmony/trust-badges/server.js');
    const {html} = renderElement(wanted.element!, {
      lang: locale,
      today,
      facts,
      attributes: {variant: wanted.variant},
    });
    return {content: html};
  }
  const {make, graphemes} = choose(await kit.kitFiles({facts, locale, today, forms: [wanted.form]}), wanted);
  const content = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await make());
  return graphemes === undefined ? {content} : {content, graphemes};
}

/** For plain text: what the kit has for the longest place that is no longer than this one, or else what happens to fit. */
function choose(files: readonly FormFile[], {form, element, variant, limit = DEFAULT_LIMIT}: Wanted): FormFile {
  const all = files.filter(
    (file) => file.element === element && file.variant === variant && (file.theme ?? 'auto') === 'auto',
  );
  const forPlaces = all.filter((file) => (file.limit ?? 0) <= limit);
  const fitting = forPlaces.length > 0 ? forPlaces : all.filter(({graphemes = 0}) => graphemes <= limit);
  const chosen = [...fitting].sort((one, other) => (other.limit ?? 0) - (one.limit ?? 0))[0];
  if (chosen !== undefined) return chosen;
  if (form !== 'text') {
    throw new ToolError(
      'The facts have nothing for this form: they name no subprocessor, or for the calendar none that is planned. Ask list_subprocessors what they say.',
    );
  }
  const shortest = Math.min(...all.map(({graphemes = 0}) => graphemes));
  throw new ToolError(
    `Not even the claim fits, and a part of a claim is not a claim. The shortest text has ${shortest} characters.`,
  );
}
