import type {ClauseReading} from '../passage.js';
import type {Looked} from './rule.js';

const SHOWS =
  /(?:shows?|proves?|confirms?|demonstrates?|zeigt|belegt|bestätigt|prouve|montre|confirme|dimostra|conferma|demuestra|confirma|comprova|aantoont|bevestigt|pokazuje|potwierdza|表明|显示|证明|证实|所示|示すとおり|示すように|증명하듯|보여 ?주듯)[\s,、]*$/u;

/**
 * What is said to prove a clause: "As our SOC 2 report shows, our controls …".
 *
 * @param looked - A clause without a framework of its own.
 * @returns The clause before it; undefined if that one shows nothing.
 */
export function shownBy({sentence, reading}: Looked): ClauseReading | undefined {
  if (reading.mentions.length > 0 || reading.clause.after !== 'comma') return undefined;
  const previous = sentence.clauses[sentence.clauses.indexOf(reading) - 1];
  return previous !== undefined && SHOWS.test(previous.clause.lower) ? previous : undefined;
}
