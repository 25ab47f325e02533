import {list} from '../list.js';
import type {Asserts} from '../types.js';

/** What Spanish asserts. */
export const asserts: Asserts = {
  certified: list`
    (?:re)?certificad[oa]s?  (?:re)?certificaci(?:ón|on|ones)  (?:re)?certific(?:a|an|amos|ó|aron|arse|ar|arnos|ando|ado)  certis?
    acreditad[oa]s?  acreditaci(?:ón|ones)  homologad[oa]s?  homologaci(?:ón|ones)  sellos? de (?:calidad|confianza|garantía|aprobación)  sello(?= soc| iso)
  `,
  compliant: list`
    cumpl(?:e|en|imos|o|ir|iendo|imiento|imientos|ido|ió|ieron|a|an|idor|idora)  conform(?:e|es|idad)  en regla  satisf(?:ace|acen|acemos|echo)
    ajust(?:a|an|ado|ada|ados|adas|amos)(?: \p{L}+){0,2} a(?:l)?  adecuad[oa]s? a(?:l)?  adecuación  adaptad[oa]s? a(?:l)?  adaptación  adapta a(?:l)?  observamos  al (?:día|corriente) (?:con|de)  a rajatabla  100 ?% (?=rgpd|gdpr)~  dentro del(?= rgpd| gdpr| marco del rgpd)  respet(?:a|an|amos|uos[oa]s?)  con arreglo a
    acorde (?:a|con)  sujet[oa]s? a derecho  apt[oa]s? para
  `,
  attested: list`
    auditad[oa]s?  auditó  auditaron  audita  examinad[oa]s?  examinó  evaluad[oa]s?  verificad[oa]s?  validad[oa]s?  validó  revisad[oa]s?  avalad[oa]s?  avala  aval  respaldad[oa]s?
    atestiguad[oa]s?  atestad[oa]s?  comprobad[oa]s?  reconocid[oa]s?  aprobad[oa]s?  inspeccionad[oa]s?  autorizad[oa]s?  registrad[oa]s?  inscrit[oa]s?  insignias?  distintivos?  logo  logotipos?  confirmad[oa]s?  demostrad[oa]s?  credencial(?:es)?  sellos?
  `,
  report: list`
    informes?  reportes?  auditor[íi]as?  atestaci(?:ón|ones)  ex[áa]men(?:es)?  evaluaci(?:ón|ones)  dict[áa]men(?:es)?  documentaci(?:ón|ones)  revisi(?:ón|ones)  cartas? puente
  `,
  passed: list`
    super(?:amos|ó|ado|ada|adas|ados|a|an|ando|ar)  aprob(?:amos|ó|ado|ada|ar)  pas(?:amos|ó|ado|ada)(?! a(?:l)? )  con éxito  exitosamente  satisfactoriamente  con nota  con sobresaliente  con matrícula  con buena nota  sin problemas
  `,
  holds: list`
    ten(?:emos|er|ía|íamos|ido|iendo|go)  tiene[ns]?  tuv(?:o|imos)  cont(?:amos|ar|ando) con  cuent(?:a|an) (?:ya |también |además )?con  dispon(?:emos|e|en|er)(?: ya| también)?(?: de)?  pose(?:emos|e|en|edora?|er)  ostent(?:a|an|amos)
    obtuv(?:o|imos|ieron)  obten(?:ido|ida|er|ción|emos)  obtien(?:e|en)  logr(?:amos|ó|ado|ada|ar|o)  consegui(?:mos|do|da|r)  consigu(?:e|ió)  alcanz(?:amos|ó|ado|ada|a)
    recib(?:imos|ió|ido|ida|e)  gan(?:amos|ó|ado)  complet(?:amos|ó|ado|ada|ados|adas)  finaliz(?:amos|ó|ado|ada)  conclu(?:imos|yó|ido|ida)  termin(?:amos|ó|ado|ada)  cerr(?:amos|ó|ado)  culmin(?:amos|ó|ado)
    manten(?:emos|er|ido|ida)  mantien(?:e|en)  renov(?:ar|amos|ó|ado|ada|ación)  renuev(?:a|an)  conserv(?:amos|a)  sum(?:amos|a)  incorpor(?:amos|a)  luc(?:e|imos)  hecho  hech[oa]s?  hicimos  realiz(?:ado|ada|amos|ó)  aquí
    disponible[s]?  adjunt[oa]s?  adjuntamos  inclu(?:ye|yen|ido|ida|imos)  ofrec(?:e|en|emos)  facilit(?:amos|a)  compart(?:imos|e)  envi(?:amos|aremos)  publicad[oa]s?  public(?:amos|ó)  entreg(?:amos|a)  proporcion(?:amos|a)  mostr(?:amos|ar)  enseñ(?:amos|ar)
    emitid[oa]s?  emiti(?:ó|eron)  otorgad[oa]s?  otorgó  concedid[oa]s?  expedid[oa]s?  con  gracias a  bajo  vigentes?  vigor  nivel  desde  presum(?:imos|e)  orgullos[oa]s?  tras  respald[ao]  cubiert[oa]s?  cubre
    solicit(?:e|a|ar|ud|en|arlo)  pid(?:a|e|an)  ped(?:ir|id)  descarg(?:ue|a|ar|able)  consult(?:e|a|ar)  ver  vea  le[ae]r?  acced(?:a|e|er)  revise  copia  demuestra[n]?  prueba[n]?  acredit(?:a|an|amos)  oper(?:a|amos|an)  funcion(?:a|amos)  trabaj(?:a|amos)  estándar(?:es)?
    listo  hito  anunci(?:amos|a)  sometid[oa]s?  sometimos  somete  pasad[oa]s? por  está  estamos  están  somos  es  son  poder  mano  vence  válid[oa]s?  validez  equivalente  grado
  `,
  aligned: list`
    aline(?:ad[oa]s?|amos|a|ación|amiento)  basad[oa]s? en  bas(?:amos|a) en  sigu(?:e|en|iendo)  seguimos  según  siguiendo  en línea con  inspirad[oa]s? en  modelad[oa]s?  list[oa]s? para  preparad[oa]s? para  pensad[oa]s? para
    diseñad[oa]s? (?:para|según|conforme)  buenas prácticas  mejores prácticas  principios  marco  compatible con  apoyad[oa]s? en  orientad[oa]s? a  ayuda[nr]?  permite[n]?
  `,
  opinion: list`
    (?:sin|ningun[ao]|ningún|cero|0|ni una(?: sola)?|ni un(?: solo)?|libre de|exent[oa] de) (?:\p{L}+ ){0,2}(?:salvedad(?:es)?|excepci(?:ón|ones)|hallazgos?|observaci(?:ón|ones)|reservas?|desviaci(?:ón|ones)|reparos?|no conformidad(?:es)?|incidencias?|deficiencias?|objeci(?:ón|ones)|incumplimientos?|debilidad(?:es)?|problemas|errores|fallos?|tachas?|peros|mácula|mancha)
    no (?:se )?(?:\p{L}+ ){0,4}(?:encontr|detect|identific|hall|señal|observ|report|formul|registr|hubo|plante|puso|apreci|arroj)\p{L}* (?:\p{L}+ ){0,4}(?:salvedad(?:es)?|excepci(?:ón|ones)|hallazgos?|observaci(?:ón|ones)|reservas?|desviaci(?:ón|ones)|no conformidad(?:es)?|incidencias?|deficiencias?|objeci(?:ón|ones)|debilidad(?:es)?|problemas?|fallos?|reparos?|pegas?)
    no (?:contiene|incluye|tiene|presenta|recoge|hay|hubo) (?:\p{L}+ ){0,2}(?:salvedad(?:es)?|excepci(?:ón|ones)|hallazgos?|observaci(?:ón|ones)|reservas?|desviaci(?:ón|ones)|no conformidad(?:es)?|incidencias?|deficiencias?|reparos?)
    (?:excepciones|hallazgos|salvedades|desviaciones|no conformidades|incidencias): ?(?:ninguna?|ningún|0|cero)  (?:opinión|dictamen|informe|auditoría|resultado)s? (?:de auditoría )?(?:del auditor )?(?:\p{L}+ y |totalmente |plenamente |completamente )?(?:limpi[oa]|favorable|positiv[oa]|sin salvedades|impecable|intachable|inmaculad[oa]|perfect[oa])
    (?:opinión|dictamen|informe|auditoría|resultado)s? (?:[\p{L}\d]+ ){0,7}(?:es|fue|resultó|salió|ha sido|ha salido) (?:\p{L}+ )?(?:limpi[oa]|favorable|positiv[oa]|impecable|intachable|perfect[oa])
    impecables?  intachables?  (?:salió|salieron|salimos) limpi[oa]s?  limpi[oa] de polvo y paja  expediente limpio  100 ?%  nota máxima  máxima nota  matrícula de honor  nada que objetar  cualificada no  no modificada
  `,
  current: list`
    actual(?:es|mente|izad[oa]s?)?  al día  vigentes?  en vigor  válid[oa]s?  hoy(?: en día)?  sigue (?:siendo|vigente|en)  aún vigente  reciente(?:mente)?  activ[oa]s?  a fecha de hoy  al corriente  a día de hoy
  `,
  continuous: list`
    continu(?:o|a|os|as|amente|idad)  de (?:forma|manera) (?:continua(?:da)?|permanente|constante|ininterrumpida|sostenida|ininterrumpida)  constante(?:mente)?  permanente(?:mente)?  en todo momento  siempre(?! (?:a su|a tu|disponible|que))  24 ?[/x] ?7  las 24 horas  todo el (?:año|tiempo)  todos los (?:días|meses|años|trimestres)  cada (?:día|mes|trimestre|año|primavera|otoño|verano|invierno|seis meses|doce meses)
    anual(?:es|mente)?  trimestral(?:es|mente)?  365 días  en tiempo real  ininterrumpid[oa]s?(?:mente)?  sin interrup(?:ción|ciones)  sin pausa  año tras año  mes a mes  mes tras mes  día a día  día tras día
    (?:funcion|oper)(?:an|aron|ado|ando|amiento|ativa|a|ación|amos)? (?:\p{L}+ )?(?:eficaz(?:mente)?|efectiv(?:a|amente|idad)|correctamente|con eficacia|según lo previsto|como (?:es debido|deben|se diseñaron)|de (?:forma|manera) (?:eficaz|efectiva))  eficacia (?:operativa|de (?:nuestros|los|sus) controles)  efectividad (?:operativa|de (?:nuestros|los|sus) controles)  controles (?:\p{L}+ ){0,2}(?:eficaces|efectivos)
    durante (?:todo |los |el |un |una |varios |más de |seis |doce |nueve |tres |12 |6 |3 )*(?:últimos? |pasad[oa] )?(?:doce |seis |12 |6 )?(?:meses|años?|período|periodo|ejercicio)  a lo largo de(?:l)? (?:todo el |\p{L}+ )?(?:año|tiempo|período|periodo|meses)  (?:período|periodo|ventana) de (?:observación|auditoría|\p{L}+ meses|\d+ meses)  (?:años|meses) (?:seguidos|consecutivos)  (?:prolongado|extendido)
    monitor(?:eo|ización)
  `,
  allCategories: list`
    (?:tod[oa]s|cada un[oa] de) (?:l[oa]s |nuestr[oa]s )?(?:cinco |5 )?(?:categor[íi]as|criterios|principios)  (?:l[oa]s )?(?:cinco|5) (?:categor[íi]as|criterios|principios)  cada (?:categoría|criterio|principio)  (?:l[oa]s|tod[oa]s l[oa]s) (?:cinco|5)(?= |[.,;)])
    5 de 5  5/5  cinco de cinco  totalidad de (?:l[oa]s )?(?:categorías|criterios|principios)
  `,
  categories: {
    security: list`seguridad`,
    availability: list`disponibilidad`,
    'processing-integrity': list`integridad (?:de|del|en el) (?:los )?(?:procesamiento|procesos|tratamiento)(?: de (?:los )?datos)?  processing integrity`,
    confidentiality: list`confidencialidad`,
    privacy: list`privacidad  privacy`,
  },
  covers: list`
    cubr(?:e|en|ió|ir|imos|iendo)  cubiert[oa]s?  cobertura  abarc(?:a|an|ó|ar|ando)  alcance  inclu(?:ye|yen|ido|ida|idas|yendo|idos|so)  categor[íi]as?  criterios?  principios  comprende  engloba  además  extiende  contempla  evaluad[oa]s?  auditad[oa]s?  examinad[oa]s?  también  con  sobre  trust services
  `,
  entity: list`
    (?:entidad|empresa|sociedad|compañía|organización) (?:que (?:fue|ha sido|se) )?(?:auditad[oa]|examinad[oa]|evaluad[oa]|certificad[oa])  entidad  emitid[oa] (?:a|para|a nombre de|a favor de)  a nombre de  expedid[oa] (?:a|para)
  `,
};
