import '@harmony/trust-badges/soc2-badge/define.js';
import '@harmony/trust-badges/preact.js';
import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import {useState} from 'preact/hooks';

const REQUEST = 'mailto:support@harmonity.ai?subject=Security%20%2F%20Trust%20Center';
const VARIANTS = ['card', 'pill', 'inline'] as const;

async function loadFacts(): Promise<TrustFacts> {
  const {formatReasons, parseFacts} = await import('@harmony/trust-badges/facts.js');
  const result = parseFacts(await (await fetch('/facts.json')).json());
  if (!result.ok) throw new Error(formatReasons(result.reasons));
  return result.facts;
}

export function App() {
  const [facts, setFacts] = useState<TrustFacts | null>(null);
  const [label, setLabel] = useState('Harmony Global Inc: SOC 2 report on request');
  const [variants, setVariants] = useState<readonly (typeof VARIANTS)[number][]>(VARIANTS);
  const [isShown, setIsShown] = useState(true);

  return (
    <main>
      <h1>Harmony trust badges in Preact</h1>
      <p>
        <button data-do="facts" onClick={async () => setFacts(await loadFacts())}>
          Other facts
        </button>
        <button data-do="children" onClick={() => setLabel('Harmony Global Inc: ask for the SOC 2 report')}>
          Other children
        </button>
        <button data-do="reorder" onClick={() => setVariants([...variants].reverse())}>
          Other order
        </button>
        <button data-do="toggle" onClick={() => setIsShown(!isShown)}>
          Show or hide
        </button>
      </p>
      {isShown && (
        <div id="badges">
          <p id="one">
            <harmony-soc2-badge variant="pill" facts={facts}>
              <a href={REQUEST}>{label}</a>
            </harmony-soc2-badge>
          </p>
          <div id="list">
            {variants.map((variant) => (
              <harmony-soc2-badge key={variant} variant={variant}>
                <a href={REQUEST}>{label}</a>
              </harmony-soc2-badge>
            ))}
          </div>
        </div>
      )}
    </main>
  );
}
