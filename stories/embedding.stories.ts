import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, render} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {attributes, type ElementArgs} from './attributes.js';
import {badge} from './badge.js';
import {badgeFallback, listFallback, summaryFallback} from './fallback.js';
import {openTip} from './play.js';

/** The places where pages put the elements, and what must not matter to them there. */
const meta: Meta<ElementArgs> = {
  title: 'Embedding',
  component: 'harmony-soc2-badge',
  render: badge,
};
export default meta;

type Story = StoryObj<ElementArgs>;

/**
 * A page that shouts at everything it can reach. What is inherited stops at the element; where the element stands, and
 * how wide it is, stays with the page.
 */
export const HostilePage: Story = {
  render: (args) => html`
    <style>
      .hostile * {
        color: #ff0 !important;
        background: #f0f !important;
        font: italic 900 5px/4 fantasy !important;
        letter-spacing: 0.5em !important;
        word-spacing: 2em !important;
        text-align: end !important;
        text-indent: 3em !important;
        text-transform: uppercase !important;
        white-space: nowrap !important;
        cursor: crosshair !important;
        list-style: square !important;
        user-select: none !important;
      }
      .hostile *::before,
      .hostile *::after {
        content: 'not one of the facts' !important;
      }
      .hostile :is(a, button, svg, ul, time) {
        display: none !important;
      }
    </style>
    <div class="hostile">${badge({...args, variant: 'card'})}</div>
  `,
};

/** For what HTML does not show, the code of the story is shown instead. */
const STORY_CODE = {docs: {source: {type: 'code'}}};

/** A component of the page: its root's styles do not reach ours, and its `lang` does. */
export const InsideShadowRoot: Story = {
  parameters: STORY_CODE,
  render: (args) => html`<div ${ref((host) => renderInside(host, args))}></div>`,
};

function renderInside(host: Element | undefined, args: ElementArgs): void {
  if (!host) return;
  const root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
  render(
    html`
      <style>
        * {
          border: 1px dashed currentColor;
          padding: 0.5em;
        }
      </style>
      <div>${badge(args)}</div>
    `,
    root,
  );
}

/** In one engine, the default buttons have too little contrast on a dark page, so these buttons have their own styles. */
const BUTTON = 'font: inherit; color: inherit; background: none; border: 1px solid; margin-block-start: 1rem';

/** The tip opens above the dialog, and one Escape closes one thing: first the tip, then the dialog. */
export const InsideDialog: Story = {
  render: (args) => html`
    <button type="button" style=${BUTTON} @click=${openDialog}>Open the dialog</button>
    <dialog aria-label="Vendor review">
      ${badge(args)}
      <form method="dialog"><button style=${BUTTON}>Close the dialog</button></form>
    </dialog>
  `,
  play: async ({canvasElement}) => {
    canvasElement.querySelector<HTMLElement>('button')?.click();
    await openTip(canvasElement, 'harmony-soc2-badge', '.claim button');
  },
};

function openDialog(event: Event): void {
  (event.currentTarget as Element).parentElement?.querySelector('dialog')?.showModal();
}

/**
 * Each element speaks the language nearest to it, so several stand on one page. A language that was not loaded, or that
 * does not exist, means English.
 */
export const SeveralLanguages: Story = {
  render: (args) => html`
    <p>${badge({...args, variant: 'pill'})}</p>
    <p lang="de">${badge({...args, variant: 'pill'})}</p>
    <p lang="ja">${badge({...args, variant: 'pill'})}</p>
    <p lang="ar" dir="rtl">${badge({...args, variant: 'pill'})}</p>
    <p lang="no-such-lang">${badge({...args, variant: 'pill'})}</p>
  `,
};

/** A flex row and a grid lay out the elements as they lay out anything. */
export const InLayouts: Story = {
  render: (args) => html`
    <div style="display: flex; flex-wrap: wrap; gap: 1rem">
      ${badge({...args, variant: 'pill'})} ${badge({...args, variant: 'pill'})}
    </div>
    <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1rem; margin: 1rem 0">
      ${badge(args)}
      <harmony-subprocessor-list>${listFallback(args.facts)}</harmony-subprocessor-list>
    </div>
  `,
};

/** All three on one page, as a trust page has them. */
export const TogetherOnOnePage: Story = {
  render: (args) => html`
    <h1>Trust</h1>
    ${badge(args)}
    <harmony-security-summary style="margin-block: 1.5rem" ${attributes({facts: args.facts})}>
      ${summaryFallback(args.facts)}
    </harmony-security-summary>
    <harmony-subprocessor-list ${attributes({facts: args.facts})}>
      ${listFallback(args.facts)}
    </harmony-subprocessor-list>
  `,
};

/**
 * Before script, without it, and where it is blocked, the children are the content. The frame here has scripts turned
 * off.
 */
export const WithoutScript: Story = {
  parameters: STORY_CODE,
  render: () => html`<iframe
    title="A page without script"
    sandbox
    style="inline-size: 100%; block-size: 12rem; border: 1px solid; background: #fff"
    ${ref(writePage)}
  ></iframe>`,
};

function writePage(frame: Element | undefined): void {
  const page = document.createElement('template');
  render(
    html`
      <p><harmony-soc2-badge>${badgeFallback()}</harmony-soc2-badge></p>
      <p><harmony-security-summary>${summaryFallback()}</harmony-security-summary></p>
      <p><harmony-subprocessor-list>${listFallback()}</harmony-subprocessor-list></p>
    `,
    page.content,
  );
  const body = page.innerHTML.replace(/<!--.*?-->/g, '');
  frame?.setAttribute('srcdoc', `<!DOCTYPE html><html lang="en"><title>A page without script</title>${body}`);
}
