import {html, isServer, LitElement, type PropertyDeclarations} from 'lit';
import {originalFacts, factsIdOf, whyRefused} from '../facts/parsed.js';
import type {TrustFacts} from '../facts/types.js';
import {factsId} from '../facts/bundled.js';
import {followLanguage, localeDirection, localeFor, unfollowLanguage, withLocale} from '../localization/index.js';
import {closeTips, listenForTouch, refreshTips} from '../toggletip/controller.js';
import {findTip, type Tip} from '../content/tip.js';
import {adoptStylesIn} from './adopt-styles.js';
import {accessorOf, isOption, oneOf, THEMES, type Theme} from './options.js';
import {warnOnce} from './warn.js';

/**
 * What all our elements share: registration, facts, theme, one language per element, and tips.
 *
 * @attr {auto|light|dark} theme - Colour scheme; `auto` follows the page. Default `auto`; an unknown value means the default.
 * @attr {string} lang - Language, as HTML means it: the nearest `lang` counts. A language we do not speak means English.
 * @attr {ltr|rtl} dir - Direction. Default: the direction of the language shown.
 * @attr {boolean} hidden - Hides the element, as HTML means it.
 * @cssproperty [--harmony-surface=light-dark(#fff, #151d2c)] - Background. Set it together with the ink.
 * @cssproperty [--harmony-ink=light-dark(#16202e, #e8edf5)] - Text on the surface.
 * @cssproperty [--harmony-muted=light-dark(#556274, #9fadc2)] - Secondary text on the surface.
 * @cssproperty [--harmony-line=light-dark(#dbe2ea, #2b3648)] - Hairlines.
 * @cssproperty [--harmony-accent=light-dark(#0b6b57, #4fd1b0)] - Links, icons and the focus ring, on the surface.
 * @cssproperty [--harmony-accent-soft=light-dark(#e6f4f0, #12332d)] - Background of chips and of what is completed, under the ink.
 * @cssproperty [--harmony-radius=0.75em] - Corners of cards and explanations.
 * @cssproperty [--harmony-font=system-ui, sans-serif] - Font family.
 * @cssproperty [--harmony-shadow=0 0.5em 2em rgb(10 20 35 / 0.18)] - Shadow of an open explanation.
 * @cssproperty [--harmony-sticky-top=0px] - Where the headings of a long list stick: the height of your site's own header,
 *   unless its `scroll-padding` already says so.
 */
export abstract class HarmonyElement<Content extends object = object> extends LitElement {
  /** The tag that `define()` registers. */
  static readonly tag: string;

  /**
   * Registers the element under its tag. Safe to call twice, and after another copy of the library has registered the tag.
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
    const observed = super.observedAttributes;
    // Not in `getPropertyDescriptor()`: Lit's development build warns users of whoever overrides that.
    for (const [name, declaration] of this.elementProperties) {
      if (isOption(declaration)) Object.defineProperty(this.prototype, name, accessorOf(declaration));
    }
    return [...observed, 'lang', 'dir'];
  }

  /** @internal The facts have an accessor of their own. */
  static override readonly properties: PropertyDeclarations = {
    facts: {attribute: false, noAccessor: true},
    theme: oneOf('theme', THEMES),
  };

  /** Colour scheme; `auto` follows the page. Kept in the attribute; an unknown value means `auto`. */
  declare theme: Theme;

  /** What was rendered last; undefined before. */
  protected content: Content | undefined;

  #facts: TrustFacts | null = null;
  /** Whether facts were refused and none were accepted before. The bundled facts would then be somebody else's. */
  #isRefused = false;
  #locale = '';

  /**
   * Facts to show instead of the bundled ones: only what `parseFacts()` of the same copy of the library returned. Default
   * `null`, the bundled facts. A proxy with the same content, which a framework's state may pass in their place, is
   * accepted. Anything else is refused with one warning, which names the place of the fault. The element then keeps showing
   * the facts that it was given before, or else its children.
   */
  get facts(): TrustFacts | null {
    return this.#facts;
  }

  set facts(value: TrustFacts | null | undefined) {
    // Preact sets the empty string where its user gives null or undefined.
    const given = (value as unknown) === '' ? null : (value ?? null);
    const facts = given === null ? null : originalFacts(given);
    this.#isRefused = facts === undefined && this.#facts === null;
    if (facts === undefined) {
      const remains = this.#isRefused ? 'The children are shown.' : 'Nothing has changed.';
      warnOnce(`<${this.localName}>: "facts" ${whyRefused(given)} ${remains}`);
    } else this.#facts = facts;
    this.requestUpdate();
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

  /** @internal The style sheets stayed with the document that the element was in. */
  adoptedCallback(): void {
    if (this.hasUpdated) {
      adoptStylesIn(this.renderRoot as ShadowRoot, (this.constructor as typeof LitElement).elementStyles);
    }
  }

  /**
   * Called by the tip controller, as `TipHost` says, when a tip opens. Only then is its explanation rendered, from what the
   * element shows.
   *
   * @internal
   */
  explain(id: string): Tip | undefined {
    return findTip(this.content, id);
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
    adoptStylesIn(root, elementStyles);
    listenForTouch(root);
    return root;
  }

  /** @internal */
  protected override updated(): void {
    refreshTips(this.renderRoot);
  }

  /** @internal The language is chosen here, because Lit's server renderer calls `render()` but runs no update. */
  protected override render(): unknown {
    if (this.#isRefused) return html`<slot></slot>`;
    this.#locale = localeFor(this);
    return withLocale(this.#locale, () => this.renderContent((this.content = this.describe())));
  }

  /** What the element says, in the active language and on the reader's day. */
  protected abstract describe(): Content;

  /** The content as a template. */
  protected abstract renderContent(content: Content): unknown;

  /** What every element's outermost tag says about itself. */
  protected get shell(): Shell {
    const {dir} = this;
    return {
      lang: this.#locale,
      dir: dir === 'rtl' || dir === 'ltr' ? dir : localeDirection(this.#locale),
      facts: this.#facts === null ? factsId : factsIdOf(this.#facts)!,
    };
  }
}

/** What every element's outermost tag says about itself. */
export interface Shell {
  /** The language shown. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Version and digest of the facts shown. */
  readonly facts: string;
}
