import {adoptStyles, isServer, LitElement} from 'lit';
import {parsedStamp, whyRefused} from '../facts/parsed.js';
import type {TrustFacts} from '../facts/types.js';
import {stamp} from '../facts/bundled.js';
import {followLanguage, localeDirection, localeFor, unfollowLanguage, withLocale} from '../localization/index.js';
import {closeTips, listenForTouch, refreshTips, type TipHost} from '../toggletip/controller.js';
import {findTip, type Tip} from '../wording/tip.js';
import {readOption, THEMES, type Theme} from './options.js';
import {warnOnce} from './warn.js';

/**
 * What all our elements share: registration, facts, theme, one language per element, and tips.
 *
 * @attr {auto|light|dark} theme - Colour scheme; `auto` follows the page. Default `auto`; an unknown value means the default.
 * @attr {string} lang - Language, as HTML means it: the nearest `lang` counts. A language we do not speak means English.
 * @attr {ltr|rtl} dir - Direction. Default: the direction of the language shown.
 * @attr {boolean} hidden - Hides the element, as HTML means it.
 * @cssproperty [--harmony-surface=light-dark(#ffffff, #151d2c)] - Background. Set it together with the ink.
 * @cssproperty [--harmony-ink=light-dark(#16202e, #e8edf5)] - Text on the surface.
 * @cssproperty [--harmony-muted=light-dark(#556274, #9fadc2)] - Secondary text on the surface.
 * @cssproperty [--harmony-line=light-dark(#dbe2ea, #2b3648)] - Hairlines.
 * @cssproperty [--harmony-accent=light-dark(#0b6b57, #4fd1b0)] - Links, icons and the focus ring, on the surface.
 * @cssproperty [--harmony-accent-soft=light-dark(#e6f4f0, #12332d)] - Background of chips and of what is completed, under the ink.
 * @cssproperty [--harmony-radius=0.75em] - Corners of cards and explanations.
 * @cssproperty [--harmony-font=system-ui, sans-serif] - Font family.
 * @cssproperty [--harmony-shadow=0 0.5em 2em rgb(10 20 35 / 0.18)] - Shadow of an open explanation.
 */
export abstract class HarmonyElement<View extends object = object> extends LitElement implements TipHost {
  /** The tag that `define()` registers. */
  static readonly tag: string;

  /** The element's own attributes, besides the ones that all elements have. */
  protected static readonly options: readonly string[] = [];

  /**
   * Registers the element under its tag. Safe to call twice, and when another copy of the library was faster.
   *
   * @param registry - Where to register; the page's own registry by default.
   */
  static define(registry: CustomElementRegistry = customElements): void {
    const existing = registry.get(this.tag);
    if (existing === undefined) {
      registry.define(this.tag, this as unknown as CustomElementConstructor);
    } else if (existing !== (this as unknown)) {
      warnOnce(`<${this.tag}> is already defined by another script. Load only one of the two.`);
    }
  }

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir', 'theme', ...this.options];
  }

  /** @internal */
  static override readonly properties = {facts: {attribute: false, noAccessor: true}};

  /** What was rendered last; undefined before. */
  protected shown: View | undefined;

  #facts: TrustFacts | null = null;
  #locale = '';

  /**
   * Facts to show instead of the bundled ones: only what `parseFacts()` of the same copy of the library returned. Default
   * `null`, the bundled facts. Anything else is refused with one warning, which names the place of the fault, and the element
   * keeps what it showed.
   */
  get facts(): TrustFacts | null {
    return this.#facts;
  }

  set facts(value: TrustFacts | null | undefined) {
    const facts = value ?? null;
    if (facts !== null && parsedStamp(facts) === undefined) {
      warnOnce(`<${this.localName}>: "facts" ${whyRefused(facts)} Nothing has changed.`);
      return;
    }
    this.#facts = facts;
    this.requestUpdate();
  }

  /** Colour scheme; `auto` follows the page. Kept in the attribute; an unknown value means `auto`. */
  get theme(): Theme {
    return readOption(this, 'theme', THEMES);
  }

  set theme(value: Theme) {
    this.setAttribute('theme', value);
  }

  /** @internal */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.requestUpdate();
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    followLanguage(this, () => {
      if (this.hasUpdated && localeFor(this) !== this.#locale) this.requestUpdate();
    });
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowLanguage(this);
    closeTips(this.renderRoot);
  }

  /** @internal Called when a tip opens: only then is its explanation rendered, from what the element shows. */
  explain(id: string): Tip | undefined {
    return findTip(this.shown, id);
  }

  /**
   * Never hydrates: a declarative root from an older version is emptied and rendered anew, so its content can be neither
   * doubled nor frozen, even on a page that loads Lit's hydration support.
   *
   * @internal
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer) return super.createRenderRoot();
    const {elementStyles, shadowRootOptions} = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    root.replaceChildren();
    adoptStyles(root, elementStyles);
    listenForTouch(root);
    return root;
  }

  /** @internal */
  protected override updated(): void {
    refreshTips(this.renderRoot);
  }

  /** @internal The language is chosen here, because Lit's server renderer calls `render()` and no update. */
  protected override render(): unknown {
    this.#locale = localeFor(this);
    return withLocale(this.#locale, () => this.renderContent((this.shown = this.word())));
  }

  /** What the element says, in the language of the moment and on the reader's day. */
  protected abstract word(): View;

  /** The view as a template. */
  protected abstract renderContent(view: View): unknown;

  /** What every element's outermost tag says about itself. */
  protected get frame(): Frame {
    const {dir} = this;
    return {
      lang: this.#locale,
      dir: dir === 'rtl' || dir === 'ltr' ? dir : localeDirection(this.#locale),
      facts: this.#facts === null ? stamp : parsedStamp(this.#facts)!,
    };
  }
}

/** What every element's outermost tag says about itself. */
export interface Frame {
  /** The language shown. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Version and digest of the facts shown. */
  readonly facts: string;
}
