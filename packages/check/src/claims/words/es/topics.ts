import {list} from '../list.js';
import type {Topics} from '../types.js';

const COUNTRY =
  'ue|u\\.e\\.|unión europea|europa|eee|espacio económico europeo|españa|alemania|francia|suiza|irlanda|países bajos|holanda|italia|portugal|austria|bélgica|suecia|finlandia|polonia|noruega|dinamarca|islandia|luxemburgo|reino unido|estados unidos|ee\\. ?uu\\.?|eeuu|américa|latinoamérica|méxico|argentina|chile|colombia|perú|uruguay|brasil|canadá|japón|india|israel|australia|singapur';

/** What else Spanish may claim. */
export const topics: Topics = {
  frameworks: {
    iso27001: list`une-(?:en )?iso(?:/iec)? 27001  norma 27001`,
    hipaa: list`ley (?:de )?(?:portabilidad|transferencia) y responsabilidad (?:de|del) seguros? (?:médicos?|de salud|sanitarios?)`,
    gdpr: list`reglamento general (?:\(ue\) )?(?:de|sobre|relativo a la) (?:la )?protección de datos(?: personales)?(?: de la ue| europeo)?(?: \((?:rgpd|gdpr)\))?  reglamento europeo de protección de datos  (?:reglamento \(ue\) )?2016/679  normativa europea de protección de datos`,
    other: list`esquema nacional de seguridad  ens(?= |[.,;)])  lopdgdd  lopd-?gdd  lopd  ley orgánica de protección de datos  privacy shield  escudo de privacidad`,
  },
  gdprBasis: list`
    acuerdo de (?:tratamiento|procesamiento|encargo)(?: de(?:l)?(?: tratamiento)?(?: de)? datos)?  acuerdo de encargo  contrato de (?:encargo|tratamiento)(?: de(?:l)? (?:tratamiento|datos))?  encargo (?:de|del) tratamiento  dpa  bases? (?:jurídicas?|legal(?:es)?|legitimador\p{L}+)  art(?:ículo|\.)? ?(?:6|28)  cláusulas contractuales tipo  cct
  `,
  data: list`
    datos?  información  documentos?  documentación  archivos?  ficheros?  contenidos?  contratos?  copias(?: de seguridad)?  backups?  respaldos?  registros?  textos?  expedientes?  todo  nada  bytes?
    alojamiento  hosting  hospedaje  servidor(?:es)?  almacenamiento  residencia(?: de (?:los )?datos)?  soberanía
  `,
  stays: list`
    permanec(?:e|en|er|erán)  qued(?:a|an|arán|ará)  mantien(?:e|en)  mantenemos  guard(?:a|an|amos|ad[oa]s?)  conserv(?:a|an|amos|ad[oa]s?)  alojad[oa]s?  aloj(?:a|an|amos|amiento)  hospedad[oa]s?  hosped(?:a|an|amos|aje)  almacenad[oa]s?  almacen(?:a|an|amos|amiento)
    resid(?:e|en|encia|ir)  ubicad[oa]s?  ubicación  ubic(?:a|an)  situad[oa]s?  localizad[oa]s?  localización  proces(?:a|an|amos|ad[oa]s?)  trat(?:a|an|amos|ad[oa]s?|amiento)  procesamiento  viv(?:e|en)  está[n]?  hosting  servidor(?:es)?  centros? de datos  cpd  soberanía  región  confinad[oa]s?  encuentran?  respald(?:a|an|ad[oa]s?)  limitad[oa]s?  ejecut(?:a|an)
  `,
  only: list`
    sólo  solo  solamente  únicamente  exclusivamente  exclusiv[oa]s?  siempre  en todo momento  100 ?%  íntegramente  enteramente  garantizad[oa]s?  en ningún otro (?:lugar|sitio)  sin excepción  al completo  estrictamente
  `,
  leaves: list`
    sal(?:e|en|ir|drán|drá|ido|ga|gan|imos)  abandon(?:a|an|ar|arán|ará|ado)  transfer(?:imos|idos?|idas?|encias?|ir|irán)  transfier(?:e|en)  env(?:ía|ían|iamos|iad[oa]s?|iar|iarán)  export(?:a|an|amos|ad[oa]s?)  traslad(?:a|an|amos|ad[oa]s?)  mueven?  movemos  viaj(?:a|an)  van  sacamos  cruz(?:a|an|ar|arán)  traspas(?:a|an)  atravies(?:a|an)  llegan? a (?:nuestr|nosotr)\p{L}+  llevamos  fuera  exterior  extranjero  terceros países  más allá  transmit(?:e|en|imos|id[oa]s?)  sub(?:e|en|imos)  fug(?:a|an)
  `,
  places: list`
    (?<!(?:client[ea]s?|usuarios|empresas|compañías|equipos?|socios|residentes|ciudadanos|personas|oficinas?|contratos|derecho|leyes|normativas?|sede|presencia|mercados?|autoridades|reglamentos?|legislación) (?:en|de|por|por toda|con) (?:la |toda |toda la )?)(?:la |el |los |toda )?(?:${COUNTRY})(?! (?:exige|obliga|prohíbe|regula))
    (?:territorio|suelo|centros? de datos|servidor(?:es)?|nube|cloud|cpd|alojamiento|hosting|infraestructura|región|regiones|jurisdicción|espacio|fronteras|almacenamiento|data ?center) (?:\p{L}+ )?(?:europe[oa]s?|español(?:a|es|as)?|alem(?:án|ana|anes|anas)|frances(?:a|es|as)?|francés|suiz[oa]s?|nacional(?:es)?|comunitari[oa]s?|mexican[oa]s?|irland(?:és|esa|eses)|argentin[oa]s?|chilen[oa]s?)
    fr[áa]n[ck]furt  fráncfort  francfort  dubl[íi]n  parís  ámsterdam  amsterdam  estocolmo  zúrich  londres  berlín  múnich  viena  madrid  barcelona  milán  varsovia  virginia  oreg[óo]n  querétaro  santiago  bogotá  são paulo
    (?:su|tu|el|nuestro|mismo|propio|vuestro) (?:propio |mismo )?(?:país|territorio|continente)(?: de \p{L}+)?  (?:dentro|en) del (?:país|territorio nacional|espacio schengen)  (?:la|esta|su) región
  `,
  customerPlaces: list`
    (?:su|tu|sus|tus|vuestr[oa]s?) (?:propi[oa]s? )?(?:infraestructura|entornos?|red|redes|instalaciones|servidor(?:es)?|sistemas?|tenant|inquilino|perímetro|cortafuegos|firewall|centros? de datos|cpd|nube|dispositivos?|equipos?|ordenador(?:es)?|navegador|cuenta|edificio|dominio|control|casa|organización|empresa|intranet|portátil|máquinas?|vpc|oficinas?|manos|poder)
    (?:la |el |las |los )?(?:propi[oa]s? )?(?:infraestructura|entornos?|red|redes|instalaciones|servidor(?:es)?|sistemas?|tenant|perímetro|centros? de datos|cpd|nube|dispositivos?|equipos?|navegador|manos|oficinas?|casa) (?:propi[oa]s? )?(?:del|de los|de cada|de nuestros|de la|de su|de sus|de tu|de vuestr[oa]) (?:propi[oa] )?(?:clientes?|usuarios?|empresa|organización|compañía)
    on-?prem(?:ises?)?  en local  localmente  en (?:el|su|tu) propio dispositivo  la empresa del cliente  nuestr[oa]s? (?:propi[oa]s? )?(?:servidores|infraestructura|plataforma|sistemas|red|nube)  (?:entorno|servidores) (?:segur[oa]s?|cifrad[oa]s?)
  `,
  subprocessors: list`
    sub-?encargad[oa]s?(?: (?:de|del) (?:tratamiento|datos))?  sub-?procesador(?:es|as)?(?: de datos)?  subprocessors?  otros encargados(?: (?:de|del) tratamiento)?  terceros?(?! países)(?: proveedores| encargados)?  terceras (?:partes|empresas)
    con nadie  (?:proveedor(?:es)?|encargad[oa]s?|empresas?|compañías|prestadores|servicios|partes) (?:extern[oa]s?|ajen[oa]s?|tercer[oa]s?|subcontratad[oa]s?)  subcontrat(?:a|as|amos|ación|ar|istas?|ad[oa]s?)  externaliz(?:amos|a|ación|ado|ada)  nadie (?:más|ajeno|fuera|externo|salvo nosotros|excepto nosotros)  (?:ninguna|ninguna otra|otra) empresa(?: externa)?  ningún otro proveedor
  `,
  uses: list`
    us(?:a|an|amos|ar|o|ado)  utiliz(?:a|an|amos|ar|ado)  emple(?:a|an|amos|ar)  recurr(?:e|en|imos|ir)  trabaj(?:a|an|amos|ar)(?: con)?  contrat(?:a|an|amos|ar|ado|ad[oa]s)  compart(?:e|en|imos|ir|ido)  ced(?:e|en|emos|er|ido)  comunic(?:a|amos|ar)  interv(?:iene|ienen|enir|ención)  particip(?:a|an|ar|ación)  involucr(?:a|amos|ad[oa]s)
    depend(?:e|emos|er)  apoy(?:a|amos)  deleg(?:a|amos|ar|ación)  hay  tenemos  tiene  existen?  acced(?:e|en|emos|er)  acceso  trat(?:a|an|amos|ar)  proces(?:a|an|amos|ar)  entreg(?:a|amos)  revel(?:a|amos)  env(?:ía|ían|iamos)  pas(?:a|an|amos)  tratad[oa]s?  procesad[oa]s?  figuran?  necesit(?:a|amos)  requi?er(?:e|imos)  toca[n]?  ve[n]?  cuenta con  contamos con  subcontrat(?:a|amos|ar)  externaliz(?:a|amos)  transfer(?:imos|ir)  interviniend[oa]  facilit(?:a|amos)  confi(?:a|amos)  sirv(?:e|imos)
  `,
  ai: list`
    ia  i\.a\.  ai  \p{L}+ ai  inteligencia artificial  modelos?(?: de lenguaje)?  asistentes?  copilotos?  copilot  algoritmos?  llms?  bots?  chatbots?  agentes?  aprendizaje automático  alucina\p{L}*  generativ[oa]s?
  `,
  aiTooStrong: list`
    (?:nunca|jamás|no|ni) (?:se |nos |le |te )?(?:\p{L}+ )?(?:alucin(?:a|an|ar|ó|ará)|equivoc(?:a|an|ar|ará|ó)|falla[nr]?|yerra[n]?|errar|invent(?:a|an|ar)|miente[n]?|confund(?:e|en)|comet(?:e|en|er) (?:\p{L}+ )?error(?:es)?|falla)
    (?:libre|libres|exent[oa]s?|carente) de (?:\p{L}+ )?(?:alucinaciones|errores|fallos|sesgos)  (?:sin|cero|0|ningún|ninguna|elimin(?:a|an|amos) (?:todas )?(?:las|los)|ni una sola|ni un solo) (?:\p{L}+ )?(?:alucinaci(?:ón|ones)|error(?:es)?|fallos?|sesgos?|equivocaciones|equivocación)  (?:siempre|nunca deja de) (?:\p{L}+ )?(?:aciert(?:a|an)|correct[oa]s?|exact[oa]s?|tiene razón|precis[oa]s?|acertar|certer[oa]s?)
    infalibles?  a prueba de (?:errores|fallos)  (?:100 ?%|cien por cien|totalmente|completamente|absolutamente|perfectamente|plenamente) (?:precis[oa]s?|exact[oa]s?|correct[oa]s?|fiables?|autónom[oa]s?|fidedign[oa]s?|acertad[oa]s?|automátic[oa]s?|confiables?|imparcial(?:es)?|objetiv[oa]s?)
    (?:precisión|exactitud|fiabilidad|acierto|acertividad|aciertos)(?: \p{L}+){0,4}:? (?:del |de |al |es del )?100 ?%  100 ?% de (?:precisión|exactitud|fiabilidad|acierto|aciertos)  (?:precisión|exactitud|fiabilidad) (?:absoluta|total|perfecta|garantizada)  (?:garantiza\p{L}*) (?:la |una |\p{L}+ )?(?:exactitud|precisión|corrección|acierto|respuestas correctas)  acierta (?:siempre|el 100 ?%|en todo)
    (?:sin|ninguna|no (?:se )?(?:necesita[n]?|requiere[n]?|precisa[n]?|exige[n]?|hace falta|hacen falta|es necesari[oa]|es precis[oa])|innecesaria|elimina|prescind(?:e|a|ir|en) de|ahorr\p{L}+|olvíd\p{L}+ de|hace innecesaria|hacen innecesaria|adiós a|puede saltarse|no necesitará) (?:de )?(?:ninguna |ningún |la |el |una |toda |más |que )?(?:(?:nadie |\p{L}+ )?(?:revise|supervise|compruebe|verifique|valide|repase|apruebe)|(?:\p{L}+ ){0,2}(?:revisi(?:ón|ones)|revisar(?:l[oa]s?)?|revisor(?:es)?|supervisi(?:ón|ones)|supervisar|intervención|validación|validar|comprobación|comprobar(?:l[oa]s?)?|verificación|verificar(?:l[oa]s?)?|repasar(?:l[oa]s?)?|control(?:es)? human|abogad[oa]s?|humanos?|jurista|persona))(?: (?:humana|manual|legal|jurídica|de un abogado|de nadie|human[oa]s|por \p{L}+))?
    (?:revisión|supervisión|intervención|validación|comprobación|verificación) (?:humana |manual |jurídica |legal )?(?:\p{L}+ ){0,2}(?:innecesaria|superflua|no (?:es|hace|resulta) (?:necesaria|falta)|sobra|obsoleta|prescindible|ya no|pasa a la historia|cosa del pasado)
    ningún (?:abogad[oa]|human[oa]|revisor|jurista)(?: \p{L}+)? (?:tiene|tendrá|necesita|debe|ha de|revise|hace)  ninguna (?:abogada|persona|revisora) (?:tiene|tendrá|necesita|debe)
    nadie (?:tiene|tendrá|necesita|debe|ha de) (?:que )?(?:revisar|comprobar|verificar|supervisar|validar|repasar)\p{L}*  (?:no|ya no) (?:tiene|tendrá|tienes|tendrás|hay|necesita|necesitas|debe|hace falta|es necesario) (?:que )?(?:\p{L}+ )?(?:revisar|comprobar|verificar|supervisar|validar|repasar|leer)\p{L}*
    (?:sustituy|reemplaz|jubil|suple|remplaz)\p{L}* (?:por completo |totalmente |completamente )?(?:a )?(?:su |sus |tu |tus |al |a la |a los |los |el |la |un |una |todo |cualquier |vuestr[oa] )*(?:abogad[oa]s?|equipo (?:legal|jurídico)|asesor(?:es|ía)?|departamento (?:legal|jurídico)|juristas?|asesoría|revisión|revisor(?:es)?|humanos?|letrad[oa]s?|bufete)
    (?:hace|vuelve|hará|convierte) (?:\p{L}+ )?(?:innecesari[oa]s?|superflu[oa]s?|prescindibles?)  (?:ofrece|da|presta|proporciona|brinda|emite|recib[ae]|obten(?:ga|er)|obtén) (?:\p{L}+ ){0,3}(?:asesoramiento|asesoría|consejo|asistencia|opiniones|dictámenes) (?:legal(?:es)?|jurídic[oa]s?)  asesoramiento (?:legal|jurídico) (?:fiable|en segundos|automático|vinculante|instantáneo|de nuestra ia)
    (?:aprueba|firma|decide|negocia|acepta|rechaza) (?:\p{L}+ ){0,4}(?:por sí (?:sol[oa]|mism[oa])|por su cuenta|sin (?:usted|ti|intervención)|automáticamente|de forma autónoma)  (?:mejor|más (?:precis[oa]|fiable|exact[oa]|list[oa])) que (?:cualquier |un |una |su |tu |los |el )*(?:abogad[oa]s?|human[oa]s?|expert[oa]s?|juristas?|persona)  en lugar de (?:un |su |tu )?abogado  a ciegas  ciegamente  detecta (?:todos|el 100 ?% de) (?:los |las )?(?:riesgos|errores|problemas)
  `,
  absolutelySecure: list`
    (?:100 ?%|cien por cien(?:to)?|totalmente|completamente|absolutamente|plenamente|perfectamente|enteramente) (?:\p{L}+ )?(?:segur[oa]s?|protegid[oa]s?|blindad[oa]s?|a salvo|a prueba|impenetrables?|inviolables?)  (?:seguridad|protección|cifrado) (?:\p{L}+ )?(?:absolut[oa]|total|perfect[oa]|máxim[oa]|complet[oa]|al 100 ?%|100 ?%|inquebrantable|infranqueable|insuperable|garantizad[oa]|impenetrable|inviolable|sin fisuras|inigualable)
    (?:de|a) (?:nivel|grado) (?:de )?(?:bancari[oa]|banco|banca|militar|de la banca|gubernamental)  (?:seguridad|cifrado|protección) (?:de )?(?:nivel |grado |tipo )?(?:bancari[oa]|militar|de banco|banco|de la banca)  (?:nivel|grado) (?:bancario|militar|banco|banca)  in-?hack(?:e)?ables?  inviolables?  inexpugnables?  invulnerables?  impenetrables?  infranqueables?  inquebrantables?  blindad[oa]s?  a prueba de (?:hackers?|ataques|fugas|balas|intrusos|brechas|todo)
    (?:nadie|ningún \p{L}+|imposible|no se|no) (?:puede[n]? |de |ser |podrá )*(?:hackear\p{L}*|hackead[oa]s?|vulnerar\p{L}*|romper\p{L}*|robar\p{L}*|penetrar|descifrar\p{L}*|entrar|violar\p{L}*|piratear\p{L}*)  (?:riesgo cero|cero riesgos?|sin (?:ningún )?riesgos?|cero brechas|ningún riesgo|sin brechas|sin vulnerabilidades)  (?:l[oa]|el software|la plataforma) más segur[oa] del (?:mundo|mercado)  tan segur[oa]s? como (?:un|una|en un|el) (?:banco|caja fuerte|búnker)  caja fuerte  fort knox  garantiz\p{L}+ (?:la |una )?(?:seguridad|protección)(?: absoluta| total)?  inmunes? a  a salvo de (?:todo|cualquier|hackers)
  `,
};
