import {list} from '../list.js';
import type {Mood} from '../types.js';

/** What turns a Polish assertion into something else. */
export const mood: Mood = {
  negators: {
    before: list`nie  nigdy  ani  żaden  nikt  nic  zamiast  odrębn~  niezależn(?:y|a|e) od  trudno`,
    near: list`brak~  bez  żadn~  zero  niepełn~`,
    after: list`nie (?:posiada\p{L}*|ma|mamy|mają|jest|są|został\p{L}*|istnieje|dotyczy|obejmuj\p{L}*|ukończ\p{L}*|zakończ\p{L}*|uzyska\p{L}*|wchodz\p{L}*|było|zosta\p{L}*|otrzyma\p{L}*|przeprowadz\p{L}*|deklaruj\p{L}*)  brak  kwestia odrębna  kwestie odrębne  poza zakresem`,
  },
  disclaimers: list`
    żad(?:en|na|ne) (?:ai|si|model|sztuczna inteligencja|maszyna|algorytm|asystent)  wersj\p{L} robocz\p{L}+  szkic\p{L}*  nie publik\p{L}+  (?:nieprawd\p{L}*|nie jest prawdą|błęd\p{L}+|mylne|fałszyw\p{L}+)(?: jest)?(?: byłoby)?  nie (?:\p{L}+ ){0,3}(?:dowodzi|oznacza\p{L}*|znaczy|świadczy|potwierdza|zapewnia\p{L}*|gwarant\p{L}+|twierdz\p{L}+|deklar\p{L}+|obiecuj\p{L}+|mów\p{L}*|pisz\p{L}*|używa\p{L}*|należy|wolno|można|powinn\p{L}+|zastępuj\p{L}+|stanowi|poświadcza|zobowiązuj\p{L}+|dowodem)
    unika\p{L}+  wystrzega\p{L}+ się  nigdy nie (?:pisz|mów)\p{L}*  zakazan~  niedozwolon~  odróżni~  (?:kiedyś|dawniej|wcześniej|omyłkowo|błędnie)  zamiast
  `,
  retractions: list`(?:jest|był\p{L}*|są|to) (?:błędn\p{L}+|nieprawd\p{L}*|niepoprawn\p{L}*|mit\p{L}*|błąd|błędem|pomyłk\p{L}+|nieporozumieni\p{L}+|fałsz\p{L}*)  nie jest prawdą  wprowadza\p{L}* w błąd  (?:zostało|zostanie|trzeba) (?:usunięt|popraw)~`,
  yes: list`tak  oczywiście  jak najbardziej  owszem  posiadamy  mamy  jesteśmy  spełniamy  zgadza się  naturalnie`,
  no: list`nie  brak  żadn~  jeszcze nie  nie dotyczy  n/d  planowan~  w (?:toku|trakcie|przygotowaniu)`,
  notDenials: list`nie tylko  nie (?:jedynie|wyłącznie|poprzestal\p{L}+)  bez (?:wątpienia|obaw|dwóch zdań)  nie (?:ulega|ma) wątpliwości\p{L}*  nic dziwnego  nie (?:martw|musisz się martwić)\p{L}*  nie bez  nie da się ukryć  nie (?:zwlekaj|czekaj)~  nie jest tajemnicą`,
  questions: list`czy  (?:proszę|prosimy) (?:o |podać |opisać |wskazać |potwierdzić |załączyć )  proszę~ (?:\p{L}+ ){0,4}czy`,
  notQuestions: list`czy (?:wiesz|wiecie|wiedzą państwo|wiedziałeś\p{L}*),? że`,
  quotes: list`sformułowa\p{L}+  zwrot\p{L}*  określe\p{L}+  fraz\p{L}+  hasł\p{L}+  słow\p{L}+  termin\p{L}*  pisz\p{L}*  pisa\p{L}+  mów\p{L}*  twierdz\p{L}+  napis~  takich jak  w rodzaju  typu  zdani\p{L}+  zamiast  nazywa~`,
  plans: list`
    planuj~  plan(?:y|ach|ie|em|ujemy)?  zamierza~  dąży~  dążymy  chcemy  chcieli~  chciał~  pracujemy nad  przygotow(?:uj|ani)~  w (?:toku|trakcie|przyszłości|planach|przyszłym roku|przyszłym kwartale)  rozważa~  wkrótce  niebawem  docelowo  cel(?:em|u)?  do końca (?:\p{L}+ )?(?:roku|20\d\d|kwartału)
    będzi~  będą  uzyskamy  zdobędziemy  przejdziemy  ukończymy  przystąpi~  roadmap~  map\p{L} drogow~  stara\p{L}+ się  ubiega~  w drodze do  poprowadzi~  następn~ rok~
  `,
  conditions: list`jeśli  jeżeli  gdyby~  o ile  dopóki  dopiero  zanim  pod warunkiem  mógłb~  mogłab~  mogłob~  powin~  musi  muszą  musisz  należy  wymaga~  chyba że  na wypadek  byłb~  byłob~`,
  explains: list`to  jest to  jest (?!dostępn|gotow|ważn|aktualn)\p{L}+~  są \p{L}+~  oznacza  bada  ocenia  wymaga  określa  opisuje  sprawdza  dotyczy  polega  nakłada  reguluje  trwa  kosztuje  obejmuje  różni się`,
  explanations: list`co (?:mówi\p{L}*|oznacza\p{L}*|trzeba|warto|musi\p{L}*|wynika|grozi)  co to  czym (?:jest|są|się)  jak (?:uzyskać|przygotować|przejść|zdobyć|działa|wygląda|czytać|się|wybrać)  dlaczego  przewodnik~  poradnik~  lista kontrolna  na przykład  np\.  zwykle  zazwyczaj  często  doświadczeni~  znajomoś~  wiedz(?:a|y|ę)  mile widzian~  blog~  artykuł~  webinar~  szkoleni~  wdrażani~`,
  texts: list`pyta\p{L}* (?:\p{L}+ ){0,3}o  pyta\p{L}* (?:\p{L}+ ){0,3}czy  (?:pytani|zapytani)\p{L}+ (?:\p{L}+ )?o  (?:nasz\p{L}*|ten|nowy) (?:\p{L}+ )?(?:blog\p{L}*|poradnik\p{L}*|przewodnik\p{L}*|artykuł\p{L}*|webinar\p{L}*|wpis\p{L}*|szkoleni\p{L}*)  wyjaśnia~  przewodnik~  poradnik~  artykuł o`,
  comparisons: list`kontra  a  vs\.?  versus  porówna~  różnic~  w odróżnieniu  czy (?:iso|soc|typ)~  między  czym (?:się )?różni`,
  announced: list`ukaże się  będzi~  nadchodz~  wkrótce  niebawem  w (?:maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu|styczniu|lutym|marcu|kwietniu|przyszłym|trakcie|toku|przygotowaniu)  pojawi się  zostanie  planowan~`,
};
