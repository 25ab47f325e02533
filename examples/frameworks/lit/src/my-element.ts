import '@harmony/trust-badges/soc2-badge/define.js';
import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import {html, LitElement, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

const REQUEST = 'mailto:support@harmonity.ai?subject=Security%20%2F%20Trust%20Center';

@customElement('my-element')
export class MyElement extends LitElement {
  @state() private facts: TrustFacts | null = null;
  @state() private label = 'Harmony Global Inc: SOC 2 report on request';
  @state() private variants = ['card', 'pill', 'inline'];
  @state() private isShown = true;

  /** Only so that the test finds everything in the document. A shadow root does as well. */
  protected createRenderRoot() {
    return this;
  }

  private async loadFacts() {
    const {formatReasons, parseFacts} = await import('@harmony/trust-badges/facts.js');
    const result = parseFacts(await (await fetch('/facts.json')).json());
    if (!result.ok) throw new Error(formatReasons(result.reasons));
    this.facts = result.facts;
  }

  render() {
    return html`
      <main>
        <h1>Harmony trust badges in Lit</h1>
        <p>
          <button data-do="facts" @click=${() => this.loadFacts()}>Other facts</button>
          <button data-do="children" @click=${() => (this.label = 'Harmony Global Inc: ask for the SOC 2 report')}>
            Other children
          </button>
          <button data-do="reorder" @click=${() => (this.variants = [...this.variants].reverse())}>Other order</button>
          <button data-do="toggle" @click=${() => (this.isShown = !this.isShown)}>Show or hide</button>
        </p>
        ${this.isShown ? this.badges() : nothing}
      </main>
    `;
  }

  private badges() {
    const link = html`<a href=${REQUEST}>${this.label}</a>`;
    return html`
      <div id="badges">
        <p id="one">
          <harmony-soc2-badge variant="pill" .facts=${this.facts}>${link}</harmony-soc2-badge>
        </p>
        <div id="list">
          ${repeat(
            this.variants,
            (variant) => variant,
            (variant) => html`<harmony-soc2-badge variant=${variant}>${link}</harmony-soc2-badge>`,
          )}
        </div>
      </div>
    `;
  }
}
