import '@harmony/trust-badges/soc2-badge/define.js';

const badges = document.querySelector('#badges');
const place = badges.parentNode;
const one = badges.querySelector('harmony-soc2-badge');
const list = badges.querySelector('#list');

const actions = {
  async facts() {
    const {formatReasons, parseFacts} = await import('@harmony/trust-badges/facts.js');
    const result = parseFacts(await (await fetch('/facts.json')).json());
    if (!result.ok) throw new Error(formatReasons(result.reasons));
    one.facts = result.facts;
  },
  children() {
    one.querySelector('a').textContent = 'Harmony Global Inc: ask for the SOC 2 report';
  },
  reorder() {
    list.append(...[...list.children].reverse());
  },
  toggle() {
    if (badges.isConnected) badges.remove();
    else place.append(badges);
  },
};

for (const [name, action] of Object.entries(actions)) {
  document.querySelector(`[data-do="${name}"]`).addEventListener('click', action);
}
