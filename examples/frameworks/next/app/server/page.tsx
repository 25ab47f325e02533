import {renderElement} from '@harmony/trust-badges/server.js';
import {Define} from '../define';

const card = renderElement('soc2-badge', {attributes: {variant: 'card'}});
const pill = renderElement('soc2-badge', {attributes: {variant: 'pill'}});

export default function Server() {
  return (
    <main>
      <h1>Rendered on the server</h1>
      {/* The browser has made a shadow root of a part of this HTML, so React would find less than it expects. */}
      <div suppressHydrationWarning dangerouslySetInnerHTML={{__html: card.html}} />
      <p>
        In a sentence: <span suppressHydrationWarning dangerouslySetInnerHTML={{__html: pill.html}} />
      </p>
      <Define />
    </main>
  );
}
