import {findAll, type Span} from './lexicon.js';

/** A verb of German or Dutch right after a name makes it the one spoken of. */
const VERB =
  '(?= (?:selbst |zelf |auch |ook |bereits |al )?(?:hält|besitzt|verfügt|hat|ist|war|wurde|wirbt|erfüllt|bietet|behauptet|nennt|führt|betreibt|speichert|hostet|verarbeitet|setzt|nutzt|erhielt|heeft|bezit|beschikt|is|was|werd|voldoet|beweert|zegt|claimt|biedt|behaalde|kreeg|draait|bewaart|verwerkt|host|gebruikt|adverteert|gilt|schreibt|sagt|verlangt|vraagt|eist|fordert)(?!\\p{L}))';

const WORD = '\\p{Lu}[\\p{L}\\p{N}&-]+';

/** A name at the beginning of a sentence or clause, of one or two words. */
const SUBJECT = new RegExp(
  `(?<=^\\P{L}*|[.:;!?(,–] |(?:während|aber|dass|weil|obwohl|doch|terwijl|maar|dat|omdat|hoewel|und|en) )${WORD}(?: ${WORD})?${VERB}`,
  'gu',
);

/** "Unser Kunde Acme", "concurrent Acme", "bei Acme": German nouns have capitals too, so only titles of companies count. */
const NAMED =
  /(?<=(?:kunden?|kundin|wettbewerbers?|partners?|anbieters?|dienstleisters?|hosters?|firma|start-?up|klant|concurrent|leverancier|aanbieder|bedrijf) )\p{Lu}[\p{L}\p{N}&-]+(?: \p{Lu}[\p{L}\p{N}&-]+)?/giu;

/** "von Beispiel Pay": two capitals in a row after such a word are a name. */
const TWO =
  /(?<=(?:von|bei|über|durch|mit|an|auf|übernimmt|nutzen|betreibt|liefert|hostet|door|via|van|bij|met) )\p{Lu}\p{Ll}[\p{L}&-]*(?: \p{Lu}\p{Ll}[\p{L}&-]*)+/gu;
const NO_TWO =
  /trust|security|service|type|typ|report|center|centre|criteria|processing|privacy|data|cloud|infrastruc|standard|contract|software|compliance|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|maart|januari|februari|mei|oktober/iu;

/** Two capitals within: "DocuSign", "OpenAI". */
const CAMEL =
  /(?<![\p{L}\p{N}-])(?!SaaS|IaaS|PaaS|DevOps|DevSecOps|FedRAMP|TrustCenter)\p{Lu}\p{Ll}+\p{Lu}\p{L}+(?![\p{L}\p{N}])/gu;

/** Begin sentences and are no names: small words, and nouns that companies say of themselves. */
const NO_NAME =
  /^(?:alle?s?|auch|auf|aus|bei|beim|bislang|bisher|das|dass|dazu|daten|datenschutz|dein|deine|der|des|die|dies|dieser|diese|dieses|ein|eine|einer|eines|er|es|hier|ich|ihr|ihre|in|jede[rs]?|ki|kein|keine|man|mit|nach|niemand|nicht|nichts|noch|nun|nur|sie|so|stolz|und|unser|unsere|unseres|vertrag|verträge|viele|vor|was|welche[rs]?|wer|wie|wir|wo|zudem|außerdem|seit|heute|jetzt|endlich|compliance|hosting|backup|backups|team|audit|report|bericht|zertifikat|standort|software|produkt|app|cloud|iso|soc|hipaa|dsgvo|avg|typ|type|tüv|isms|status|umfang|scope|antwort|frage|ergebnis|aussage|satz|kunde|kunden|jemand|derzeit|aktuell|natürlich|ja|nein|de|het|een|dit|deze|dat|die|ons|onze|we|wij|ik|hij|zij|ze|u|uw|jouw|er|wat|wie|waar|hoe|alles|niets|niemand|iedereen|elk|elke|ook|nu|sinds|beveiliging|veiligheid|data|gegevens|contract|contracten|rapport|certificaat|platform|bedrijf|product|oplossing|systeem|dienst|tool|vandaag|helaas|momenteel|privacy|security|encryptie|opslag|personeel|toegang|support|ai|vertrouwen|sicherheit|vertrauen|plattform|lösung|system|unternehmen|firma|dienst|geschäftsführung|hier)$/iu;

/** German nouns end so, and names seldom do. */
const NOUN =
  /(?:ung|heit|keit|schaft|tät|tion|ismus|ment|nis|tum|ungen|heiten|keiten|heid|ing|teit|schap|ie|ment|bericht|daten|zentrum|siegel|zertifikat|system|modell|prüfer|anbieter|schutz|speicher|plattform)$/u;

/**
 * Finds the names of other companies in German and Dutch.
 *
 * @param text - A clause as it is written.
 * @param ours - Finds our own names, in lower case.
 * @returns The places.
 */
export function germanicNames(text: string, ours: RegExp): Span[] {
  const own = findAll(ours, text.toLowerCase());
  const free = ({start, end}: Span) => !own.some((each) => each.start < end && start < each.end);
  const isName = ({start, end}: Span) => {
    const words = text.slice(start, end).split(' ');
    return !words.some((word) => NO_NAME.test(word) || NO_NAME.test(word.split('-')[0]!) || NOUN.test(word));
  };
  return [
    ...findAll(SUBJECT, text).filter(isName),
    ...findAll(NAMED, text)
      .filter(isName)
      .filter(({start}) => /\p{Lu}/u.test(text[start]!)),
    ...findAll(TWO, text)
      .filter(isName)
      .filter(({start, end}) => !NO_TWO.test(text.slice(start, end))),
    ...findAll(CAMEL, text),
  ].filter(free);
}
