import '@harmony/trust-badges/soc2-badge/define.js';
import {Component, signal} from '@angular/core';
import {HARMONY_ELEMENTS} from '@harmony/trust-badges/angular.js';
import type {TrustFacts} from '@harmony/trust-badges/facts.js';

@Component({
  selector: 'app-root',
  imports: [HARMONY_ELEMENTS],
  templateUrl: './app.html',
})
export class App {
  protected readonly request = 'mailto:support@harmonity.ai?subject=Security%20%2F%20Trust%20Center';
  protected readonly facts = signal<TrustFacts | null>(null);
  protected readonly label = signal('Harmony Global Inc: SOC 2 report on request');
  protected readonly variants = signal<('card' | 'pill' | 'inline')[]>(['card', 'pill', 'inline']);
  protected readonly isShown = signal(true);

  protected async loadFacts() {
    const {formatReasons, parseFacts} = await import('@harmony/trust-badges/facts.js');
    const result = parseFacts(await (await fetch('/facts.json')).json());
    if (!result.ok) throw new Error(formatReasons(result.reasons));
    this.facts.set(result.facts);
  }

  protected reorder() {
    this.variants.update((variants) => [...variants].reverse());
  }
}
