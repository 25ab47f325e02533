// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import type {LocalePack} from '../packs.js';

import {str} from '@lit/localize';

export const templates: LocalePack['messages'] = {
  'badge.categories': `Kategorie objęte raportem`,
  'badge.claim-link': str`${0}: ${1}`,
  'badge.limits.title': `Czego ten raport nie dowodzi`,
  'badge.name-link': str`${0}. ${1}`,
  'badge.name.type1': str`${0}: raport ${1} z dnia ${2}`,
  'badge.name.type2': str`${0}: raport ${1} z dnia ${3} za okres ${2}`,
  'badge.report': str`Raport z dnia ${0}`,
  'badge.request': `Poproś o raport`,
  'badge.request.title': `Jak poprosić o raport`,
  'badge.span.type1': `Audyt stanu na określony dzień`,
  'badge.span.type2': str`Okres objęty audytem: ${0}`,
  'badge.types.title': str`Co oznacza ${0}`,
  'badge.when.type2': str`${0}, raport z dnia ${1}`,
  'category.availability': `Dostępność`,
  'category.confidentiality': `Poufność`,
  'category.privacy': `Prywatność`,
  'category.processing-integrity': `Integralność przetwarzania`,
  'category.security': `Bezpieczeństwo`,
  'changes.title': `Historia zmian:`,
  'column.label': str`${0}:`,
  'column.locations': `Lokalizacje`,
  'column.name': `Nazwa`,
  'column.purpose': `Cel`,
  'documents.title': `Dokumentacja na życzenie`,
  'english.label': `Angielski`,
  'english.sentence': str`Po angielsku: ${0}`,
  'kit.address': str`${0}: ${1}`,
  'kit.facts': str`Wersja informacji: ${0}`,
  'kit.sentence': str`${0}.`,
  'kit.short-claim': str`${0}: ${1}, ${2}`,
  'responsibilities.title': `Obowiązki klienta`,
  'security.title': str`Bezpieczeństwo w firmie ${0}`,
  'subprocessors.contact': `Pytania o podmioty podprzetwarzające:`,
  'subprocessors.list-link': `Otwórz listę z nazwami`,
  'subprocessors.purposes': `Odnotowane cele`,
  'subprocessors.title': str`Podmioty podprzetwarzające firmy ${0}`,
  'term.at-rest.text': `Gdy dane są przechowywane i nie są nigdzie przesyłane.`,
  'term.at-rest.title': `Co oznacza „w spoczynku”`,
  'term.dpa.text': `Data Processing Addendum (aneks o przetwarzaniu danych): dokument określający role i obowiązki związane z przetwarzaniem danych.`,
  'term.dpa.title': `Czym jest DPA`,
  'term.in-transit.text': `Gdy dane są przesyłane przez sieć, na przykład między przeglądarką a serwerem.`,
  'term.in-transit.title': `Co oznacza „podczas przesyłania”`,
  'term.least-privilege.text': `Każda osoba otrzymuje tylko taki dostęp, jakiego wymaga jej zadanie, i nic ponadto.`,
  'term.least-privilege.title': `Co oznacza „zasada najmniejszych uprawnień”`,
  'term.subprocessor.text': `Zewnętrzny dostawca usług, z którego korzysta firma i który może przetwarzać dane w imieniu jej klientów.`,
  'term.subprocessor.title': `Czym jest podmiot podprzetwarzający`,
  'type.completed': `Raport ukończony`,
  'type.label': str`${0}:`,
  'type.label-with-state': str`${0} (${1}):`,
  'type.not-completed': `Brak ukończonego raportu`,
  updated: str`Ostatnia aktualizacja: ${0}`,
};

/** Translations of statements, by a digest of the English text. */
export const statements: LocalePack['statements'] = {
  s3f4938e63afcaf6e: 'Firma Harmony ukończyła audyt SOC 2 Type 1.',
  s8d26dadd2b02ec90: 'Raport SOC 2 Type 1 firmy Harmony nosi datę 15 marca 2026.',
  s12cf4cac540bc7fc: 'Raport obejmuje kategorie Bezpieczeństwo, Poufność i Dostępność.',
  sc7ee0af3a6b3bf0c: 'SOC 2 to niezależne ramy audytu organizacji usługowych.',
  s6e44f158592df43a:
    'W takim audycie ocenia się mechanizmy kontrolne związane z danymi klientów i ze świadczeniem usługi.',
  sfdab40f6e72df1e4:
    'Mechanizmy kontrolne chroniące systemy i dane przed nieuprawnionym dostępem, nieuprawnionym ujawnieniem i uszkodzeniem.',
  s57c68968f2366a6d: 'Mechanizmy kontrolne chroniące informacje określone jako poufne.',
  s78e1cca878e42668: 'Mechanizmy kontrolne wspierające dostępność systemów na potrzeby ich eksploatacji i użytkowania.',
  s600d433310b43f47:
    'Sprawdza, czy według stanu na jeden określony dzień mechanizmy kontrolne są odpowiednio zaprojektowane i wdrożone. To obraz stanu na dany moment: nie obejmuje oceny tego, jak mechanizmy kontrolne są utrzymywane ani jak działają w dłuższym okresie.',
  s6da716f941e161a3:
    'Sprawdza, czy mechanizmy kontrolne są skutecznie zaprojektowane, a także czy przez dłuższy czas, zwykle kilka miesięcy, działają tak, jak zamierzono.',
  s3a3e4a6683a691af: 'Oba typy są ze sobą ściśle powiązane, ale służą różnym celom i nie należy brać jednego za drugi.',
  s48057e7a21a0fc76:
    'Type 1 pokazuje, jak mechanizmy kontrolne pierwotnie zaprojektowano i wdrożono; Type 2 pokazuje, że przez cały okres objęty audytem nadal działają one skutecznie.',
  s43163fbad8726696:
    'Audyt Type 2 dostarcza dowodów, że mechanizmy kontrolne są konsekwentnie stosowane i pozostają skuteczne w rzeczywistym działaniu, a nie tylko w jednym dniu audytu.',
  s9e38f9426313b3bd: 'Raport, który firma Harmony ma obecnie ukończony, to raport Type 1.',
  s5d18eaba8753a719:
    'O ile i dopóki raport Type 2 nie zostanie ukończony, nie należy przedstawiać firmy Harmony jako mającej taki raport.',
  se6d1915c4403c7e8: 'Ukończono niezależny audyt SOC 2 Type 1 firmy Harmony.',
  s22acd13b2f164b29: 'Raport nosi datę 15 marca 2026.',
  s9448991f60ff6cea: 'Podmiotem objętym audytem jest Harmony Global Inc.',
  s9aad4c426b757566: 'Kategorie objęte raportem to Bezpieczeństwo, Poufność i Dostępność.',
  sda6a13d22a5188d2: 'W audycie oceniono mechanizmy kontrolne według stanu na jeden moment.',
  sfcabca3cd1ed9ead: 'Raport nie dowodzi, że firma Harmony ukończyła audyt SOC 2 Type 2.',
  sba6aad34043e462b: 'Raport nie dowodzi, że firma Harmony ma certyfikację ISO 27001.',
  sbfcdee31c75b8a49: 'Raport nie dowodzi, że firma Harmony ma certyfikację HIPAA.',
  s84a89f9fa09863bb:
    'Raport nie dowodzi, że konfiguracja, retencja danych, integracje, uprawnienia czy rezydencja danych są identyczne w każdym wdrożeniu u klienta.',
  s554eea24d1f7170a:
    'Klienci, którym raport SOC 2 Type 1 jest potrzebny do oceny dostawcy, powinni zwrócić się do obsługującego ich zespołu Harmony lub skorzystać z kontaktu ds. bezpieczeństwa używanego do zapytań o bezpieczeństwo dostawców.',
  sb054b24b3af5437a:
    'Raporty SOC 2 zwykle nie są publikowane w otwartym dostępie, lecz udostępniane na odpowiednich warunkach poufności.',
  s38b342116128d89a:
    'SOC 2 to kwestia odrębna od RODO, HIPAA, ISO 27001, retencji danych u dostawców AI i rezydencji danych.',
  s7e23ba5ffd5ba63a:
    'Odpowiedzi na pytania w tych sprawach udziela się na podstawie aktualnej polityki prywatności, umowy powierzenia przetwarzania danych, kontraktu i dokumentacji bezpieczeństwa; nie wywodzi się ich z SOC 2.',
  sdd78a760eae328eb:
    'Harmonity zaprojektowano z myślą o zespołach, które pracują z wrażliwymi dokumentami handlowymi i prawnymi.',
  s8e640ed794329fdf:
    'Nacisk położono na dostęp według zasady najmniejszych uprawnień, bezpieczne postępowanie z danymi i audytowalność w całym cyklu życia umowy, od projektu przez zatwierdzenie po odnowienie.',
  sd8f02ce24018812d: 'Podejście do bezpieczeństwa',
  s677edf6243839ec4: 'Program bezpieczeństwa zbudowano tak, aby wspierał kontrolowane procesy obsługi umów.',
  s8f4e322d6133413f:
    'Dostęp wymaga uprawnień, a widoczność ma określony zakres: według obszaru roboczego i według dokumentu.',
  scf01313f317dc948:
    'Historia aktywności jest przygotowana do audytu, a działania można przypisać temu, kto je wykonał.',
  s62f19f6238951657: 'Szyfrowanie podczas przesyłania i w spoczynku, opisane tu w sposób ogólny.',
  sbd1850844cdd99c4: 'Monitorowanie i operacyjne mechanizmy kontrolne wspierają dostępność i reagowanie na incydenty.',
  s15dfc2f92f32f949:
    'Nadzór nad dostawcami opiera się na przejrzystości co do podmiotów podprzetwarzających i na umownych warunkach przetwarzania danych.',
  s7090d04394696074:
    'Jest to omówienie ogólne; dalszą dokumentację na potrzeby oceny można udostępnić w ramach pakietu dokumentacji bezpieczeństwa, w razie potrzeby na warunkach NDA.',
  s888c5769616132af: 'Kontrola dostępu jako założenie projektowe',
  sb9173939c331c060:
    'Role i uprawnienia określają, kto może przeglądać, komentować, edytować lub zatwierdzać dokumenty albo nimi zarządzać.',
  s7d424dc10610bb1d:
    'W stosownych przypadkach określają też, kto może administrować ustawieniami obszaru roboczego i dostępem użytkowników.',
  s0cdf3bc21d37f8b5: 'Reguły dostępu zaprojektowano tak, aby obowiązywały jednolicie w poszczególnych funkcjach:',
  s6d16a3c7d8d43923: 'podstawowe procesy: tworzenie, przegląd, współpraca, zatwierdzanie',
  s682a29fc024f0f9e: 'przechowywanie i pobieranie dokumentów',
  sf5d30beb662438bf: 'funkcje Harmony AI, w których AI respektuje zakres przypisany użytkownikowi i dokumentowi',
  sbd6c1ad6f630bc66: 'Ochrona danych i szyfrowanie',
  s5000291d871c0fa9: 'Stosuje się standardowe w branży praktyki szyfrowania.',
  sfa36e694b66a38af: 'Obejmują one:',
  s4fa57ce9f2237752: 'szyfrowanie podczas przesyłania, na przykład z użyciem TLS',
  s7a1029817ab4f27b: 'szyfrowanie przechowywanych danych w spoczynku',
  sdd08b852bdc542dc: 'Stosuje się bezpieczne przechowywanie danych, a dostęp do magazynów danych jest kontrolowany.',
  s8410261a3614113c:
    'Kopie zapasowe i procesy odtwarzania zaprojektowano tak, aby wspierały ciągłość działania i odporność operacyjną.',
  sccd9bbb189425c26:
    'Zespoły zakupowe mogą poprosić o bardziej szczegółowe informacje techniczne w ramach pakietu dokumentacji bezpieczeństwa.',
  s0f3f3c90e0c2fe02: 'Audytowalność i rejestrowanie zdarzeń',
  sacea7e61ae9d9549: 'Harmonity wspiera nadzór, umożliwiając przypisanie kluczowych działań temu, kto je wykonał.',
  s17283b3dc924b0dc: 'Kluczowe zdarzenia są opatrzone znacznikiem czasu i powiązane z podmiotami, które je wywołały.',
  sa932fe7f51aedcf7:
    'Rejestrowanie zdarzeń jest scentralizowane i zaprojektowane tak, aby wspierało postępowania wyjaśniające i monitorowanie operacyjne.',
  s165281391f2e8b04:
    'Historia przygotowana do audytu pomaga zespołom prawnym i zakupowym zachować możliwość prześledzenia zmian w umowach i ich zatwierdzeń.',
  s612471ee06404d1f:
    'Szczegóły dotyczące rejestrowania zdarzeń i retencji można udostępnić w ramach pakietu dokumentacji bezpieczeństwa, w DPA (w stosownych przypadkach) lub w obu tych miejscach.',
  s280caf8436cfc409: 'Bezpieczeństwo aplikacji',
  sef1a7196f87278fc: 'Celem jest utrzymywanie bezpiecznego cyklu rozwoju i eksploatacji oprogramowania.',
  s00987cae1dea8ee7: 'W ogólnym ujęciu obejmuje on:',
  s163d28efcefffff7: 'bezpieczne praktyki tworzenia oprogramowania i procesy przeglądu',
  sfe7210ce76c514af: 'zarządzanie zależnościami i podatnościami',
  s210f5ffaf5ff05d1: 'procesy wykrywania incydentów, ich wstępnej klasyfikacji i podejmowania działań naprawczych',
  s9707fda473ec16f9:
    'Organizacje, które wymagają określonych kwestionariuszy, oświadczeń dotyczących bezpieczeństwa lub dowodów, mogą poprosić o pakiet dokumentacji bezpieczeństwa i zostaną skierowane do właściwych materiałów.',
  s38fde2f9c07b9c3e: 'Reagowanie na incydenty',
  sb0c8ed5f09de214a: 'Utrzymuje się procesy wykrywania incydentów bezpieczeństwa i reagowania na nie.',
  seeea4756b054b922: 'Istnieją także procesy służące do:',
  sb22016b4e35750a6: 'oceny skutków i wdrażania działań naprawczych',
  s3b0e70e89d0aee25: 'komunikacji z klientami, gdy jest to zasadne',
  sd471cf4c65663177:
    'Planowane prace konserwacyjne i komunikaty operacyjne omówiono w sekcji Reliability w Trust Center oraz, w stosownych przypadkach, w dokumencie Service Level Agreement (SLA).',
  s1c0a8a1cde4cfd00: 'Publiczna strona stanu usług (Status Page) może zostać dodana później.',
  s4c2c7cff553dcfa3: 'Bezpieczeństwo AI',
  se3b6789c9fa0e028: 'Harmony AI zaprojektowano jako rozwiązanie podlegające nadzorowi, a nie nieprzejrzyste.',
  s9907534396b2b833: 'Dla AI obowiązują te same granice uprawnień co dla użytkowników i dokumentów.',
  sdd1f7b77bd48e9ee:
    'Wyniki działania AI mają z założenia nadawać się do sprawdzenia i w stosownych przypadkach być powiązane z dowodami.',
  sf14a5bad8fab0794:
    'Wyniki działania AI nie stanowią porady prawnej; wymagają sprawdzenia i zatwierdzenia przez człowieka.',
  s65431239bcd8ffc8: 'Więcej na ten temat w części „AI & Data Governance”.',
  s3cac0b425265e043: 'Klienci odpowiadają za:',
  s5a620536c4796fce: 'przypisywanie odpowiednich ról i nadawanie dostępu według zasady najmniejszych uprawnień',
  s346659ea7dad8610: 'stosowanie bezpiecznych praktyk uwierzytelniania i utrzymywanie bezpieczeństwa urządzeń',
  s7057f2a01ae31f36: 'dopilnowanie, aby ich użytkownicy korzystali z usługi w sposób uprawniony',
  s7f740fef23affe70:
    'Dostępne na życzenie w ramach pakietu dokumentacji bezpieczeństwa, a w razie potrzeby na warunkach NDA.',
  s56cd93128aecc6f3: 'Omówienie bezpieczeństwa (podsumowanie mechanizmów kontrolnych)',
  s0dc4f4e4a3588170: 'Ogólne omówienie architektury',
  s63c0b6a863090c93: 'Omówienie postępowania z danymi i prywatności',
  s2edc5ca1ec54ad89: 'Omówienie kontroli dostępu i audytowalności',
  s86cd7684da71d65a: 'Podejście do zarządzania podatnościami (w ujęciu ogólnym)',
  sc10e1b54288e12d7: 'Omówienie ciągłości działania / odtwarzania po awarii (w ujęciu ogólnym)',
  s78daa249efd37c8d: 'Dodatkowe kwestionariusze i wymagania korporacyjne (w stosownych przypadkach)',
  s9bb325ed95583541: 'Pierwsza publikacja',
  s14ea1ba58a278b72: 'Harmonity może korzystać z podmiotów podprzetwarzających w następujących celach:',
  s348a6b68f955fc09: 'Hosting',
  s2c2b04f2561a1d4b: 'Analityka',
  s373e1444e9a39e10: 'Komunikacja',
  s6807022d47478dfc: 'Inne potrzeby operacyjne',
  s018edc97f3246b6c:
    'W celu zachowania przejrzystości informacje o podmiotach podprzetwarzających podano w Trust Center, w sekcji Subprocessors.',
  s28d389c38442f5ae: 'Data Processing Addendum (DPA) określa role i obowiązki związane z przetwarzaniem danych.',
  sa51fb263756c1d08:
    'Jeżeli wymaga tego proces zakupowy, w ramach pakietu dokumentacji bezpieczeństwa można przekazać dodatkowe informacje o bezpieczeństwie dostawców.',
  s7bcfc8724748396f: 'Do kontaktu w sprawach bezpieczeństwa, zgłoszeń podatności i zapytań zakupowych.',
};
