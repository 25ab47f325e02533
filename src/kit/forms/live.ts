import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, type TemplateResult} from 'lit';
import {transform} from 'lightningcss';
import type {TrustFacts} from '../../facts/types.js';
import {HarmonySecuritySummary} from '../../security-summary/security-summary.js';
import {HarmonySoc2Badge} from '../../soc2-badge/soc2-badge.js';
import {HarmonySubprocessorList} from '../../subprocessor-list/subprocessor-list.js';

for (const element of [HarmonySoc2Badge, HarmonySecuritySummary, HarmonySubprocessorList]) element.define();

/** What is rendered: an element with its options. */
export interface LiveOptions {
  readonly element: 'soc2-badge' | 'security-summary' | 'subprocessor-list';
  readonly variant?: string;
  readonly locale: string;
  /** The facts to show; the bundled ones by default. */
  readonly facts?: TrustFacts | null;
}

/** The element as HTML, with what a page has to know of it. */
export interface LiveHtml {
  readonly html: string;
  /** The text of its style sheet, which is the same for each variant and language of an element. */
  readonly style: string;
}

type Template = (options: LiveOptions) => TemplateResult;

const TEMPLATES: Record<LiveOptions['element'], Template> = {
  'soc2-badge': ({locale, variant, facts}) =>
    html`<harmony-soc2-badge variant=${variant} lang=${locale} .facts=${facts}></harmony-soc2-badge>`,
  'security-summary': ({locale, variant, facts}) =>
    html`<harmony-security-summary variant=${variant} lang=${locale} .facts=${facts}></harmony-security-summary>`,
  'subprocessor-list': ({locale, facts}) =>
    html`<harmony-subprocessor-list lang=${locale} .facts=${facts}></harmony-subprocessor-list>`,
};

/** By these Lit would find its parts again. Nothing looks for them, because our elements never hydrate. */
const MARKERS = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;
const STYLE = /<style>([^]*?)<\/style>/;

/**
 * An element as it looks live, for pages without script: with a declarative shadow root, and its children for whatever
 * takes that away. Explanations open by the browser alone. When the script is added, it becomes the live element.
 *
 * @param options - The element.
 * @param fallback - HTML of its children.
 * @returns One custom element.
 */
export function liveHtml(options: LiveOptions, fallback: string): LiveHtml {
  const rendered = collectResultSync(render(TEMPLATES[options.element](options)));
  const style = minify(STYLE.exec(rendered)![1]!);
  const bare = rendered
    .replace(MARKERS, '')
    .replace(' shadowroot="open"', '')
    .replace(STYLE, () => `<style>${style}</style>`)
    .replace(/\n\s*/g, '\n')
    .replace(/^(<[\w-]+) +/, '$1 ');
  const end = bare.lastIndexOf('</template>') + '</template>'.length;
  return {html: `${bare.slice(0, end)}\n${fallback.trimEnd()}\n${bare.slice(end)}\n`, style};
}

function minify(css: string): string {
  return new TextDecoder().decode(
    transform({filename: 'element.css', code: new TextEncoder().encode(css), minify: true}).code,
  );
}
