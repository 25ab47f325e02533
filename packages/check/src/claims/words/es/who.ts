import {list} from '../list.js';
import type {Who} from '../types.js';

const OUR =
  '(?:nuestr[oa]s?|su|sus|tu|tus|vuestr[oa]s?|el|la|los|las|un|una|unos|unas|otr[oa]s?|cada|est[ea]|este|dich[oa]s?|del|al)';
/** Adjectives and masculine plurals that end like verbs of the first person. */
const NO_VERB =
  '(?:ayudamos|acompañamos|asesoramos|tramos|ramos|extremos|ánimos|últimos|próximos|máximos|mínimos|legítimos|anónimos|íntimos|préstamos|reclamos|supremos|óptimos|décimos|legítimos|pésimos|gramos|remos|kilogramos)';

/** Who is spoken of in Spanish. */
export const who: Who = {
  we: list`
    nosotr[oa]s  nuestr[oa]s?  nos  (?!${NO_VERB}(?!\p{L}))\p{L}{1,14}(?:amos|emos|imos|ámonos|émonos)  somos  fuimos  mi  mis  yo  tengo  he
  `,
  our: list`nuestr[oa]s?  mis?`,
  ourThings: list`
    (?:toda |todo )?(?:(?:la|el|los|las|esta|este|nuestr[oa]s?) )?(?<!(?:una?|otr[oa]|cualquier|cada|ningún|ninguna|algun[oa]s|su|tu|vuestr[oa]) )(?:plataforma|productos?|servicios?|empresa|compañía|aplicación|app|software|solución|soluciones|sistema|herramienta|web|sitio|suite|startup|saas|clm|equipo|espacio de trabajo|repositorio|controles|sgsi|programa de seguridad|organización|casa)
    gestión (?:de |del )?(?:contratos|contractual|ciclo)  quiénes somos  sobre nosotros  todo
  `,
  others: list`
    (?:${OUR} (?:\p{L}+ )?|(?<=\p{L} ))(?:proveedor(?:es|a|as)?|prestador(?:es)?|subencargad[oa]s?|subprocesador(?:es)?|procesador(?:es)?|pasarelas?|hoster|hosting|alojamiento|(?<!(?:en|nuestr[oa]s|nuestro) )centros? de (?:datos|proceso de datos|cómputo)(?! (?:(?:europe|español|alem|frances|nacional)\p{L}*|(?:est[áa]n? |se encuentran? |se ubican? |ubicad[oa]s? |situad[oa]s? |localizad[oa]s? |exclusivamente |solo )*en ))|cpd|data ?centers?|socios?|partners?|competidor(?:es|a)?|competencia|rivales|revendedor(?:es)?|distribuidor(?:es)?|operador(?:es)?(?! económico)|fabricantes?|subcontratistas?|contratistas?|matriz|empresa matriz|filial hermana|hiperescalares?|hyperscalers?|bufetes?|despachos?|consultor(?:a|as|es)|integrador(?:es)?|imprentas?|mensajer[íi]as?|gestor[íi]as?|edificios?|oficinas?)(?! ?:)(?: (?:externos?|tecnológicos?|tercer[oa]s?|cloud|(?:de|del) (?:la )?(?:nube|hosting|alojamiento|cloud|pagos?|infraestructura|correo|analítica|identidad|almacenamiento|ia|soporte|servicios?|copias|red|sms|email|firma|datos|nómina|telefonía|software)))*
    (?:algun[oa]s|much[oa]s|vari[oa]s|ciert[oa]s|otr[oa]s|otr[oa]|la mayoría de(?: los| las)?|bastantes|poc[oa]s) (?:de (?:los|las|nuestr[oa]s) )?(?:\p{L}+ )?(?:proveedores|proveedor|empresa|empresas|compañías|herramientas?|productos|plataformas?|startups|servicios|soluciones|aplicaciones|software)
    (?:la|el) (?:herramienta|servicio|software|sistema|plataforma|nube|empresa|firma) (?:que |con la que |en la que |donde |de \p{L}+ que )(?:usamos|utilizamos|contratamos|trabajamos|alojamos|nos)  (?:la |nuestra )?(?:nube|infraestructura)(?= (?:de (?:la |nuestr\p{L}+ )?\p{L}+ )?(?:que |subyacente|está certificad))  (?:la )?(?:nube|infraestructura) (?:subyacente|de terceros|contratada|del proveedor)
    aws  (?:microsoft )?azure  gcp  google cloud  amazon web services  ovh(?:cloud)?  entidades? cubiertas?  terceros(?! países)  (?:un|algún|otro) tercero  (?:los |el |la |un )?bancos?(?= (?:es|está|son|tiene|cuenta|que))
  `,
  audience: list`
    (?<!(?:datos|dados|documentos|contratos|archivos|arquivos|información|informações|backups) (?:d[oa]s|de los|de las|de|del|do|de nuestros|dos nossos) )(?:client(?:e|a|es)|usuari[oa]s?|comprador(?:es)?|visitantes?|lector(?:es)?|inversor(?:es|as)?|bancos|hospitales|aseguradoras|candidat[oa]s?|equipos de compras|prospectos?|administraciones),? (?:que |los cuales |quienes )?(?:(?!nuestr|nosotros|\p{L}+mos )\p{L}+ ){0,5}(?:es|está|están|son|ha|han|cumplen?|debe|deben|necesita|necesitan|tiene|tienen|piden?|exigen?|solicitan?|preguntan?|quieren?|buscan?|esperan?|insisten?|requieren?|gestionan?|guardan?|usan?|utilizan?|cuentan?|suelen?|sujet[oa]s?|certificad[oa]s?|almacenan?|mantienen?|archivan?|deseen?|manejan?)
  `,
  predicates: list`
    como  en calidad de  (?:es|ser|son|somos|soy|siendo|sigue siendo|seguimos siendo) (?:ya |también |hoy |ahora )?(?:un|una|unos|el|la|los|vuestr[oa]|su|tu|de los|de las)(?: únic[oa]s?| primer[oa]?)?  (?:elij[ae]|elig[ea]|escoj[ae]|escog[ea]|confí[ea]|apuest[ea]|trabaj[ea]|cuent[ea]|busc[ae]|firm[ea]|únase|únete|quédese|quédate) (?:con|a|por|en)? ?(?:un|una|el|la)  (?:convirt|conviert)\p{L}+ en (?:un|una)  su nuevo  tu nuevo
  `,
  of: list`de  del  de l[ao]s?  d?el  propiedad de  perteneciente a  por parte de`,
  alsoWe: list`(?:y )?nosotr[oa]s también  (?:y )?también (?:nosotr[oa]s|lo (?:somos|estamos)|la nuestra|el nuestro)  igual que nosotr[oa]s  como nosotr[oa]s  al igual que (?:nosotr[oa]s|nuestr[oa])  y (?:la nuestra|el nuestro) (?:también|igual)`,
  pronouns: list`ell[oa]s?  él  este  esta  éste  ésta  est[oa]s  su  sus  que  quien(?:es)?  el cual  la cual  los cuales  cuy[oa]s?`,
  theirs: list`sus?`,
  asked: list`(?:el|este|ese|la|su|vuestr[oa]) (?:proveedor|prestador|contratista|ofertante|licitador|adjudicatari[oa]|vendor|oferente)  (?:su|vuestra|tu) (?:empresa|organización|compañía|entidad)  (?:están|está|tienen|cuentan|disponen|tenéis|contáis|sois|estáis|disponéis) (?:ustedes|usted|vosotros)`,
  joins: list`únete a  únase a  unirse a  trabaj(?:a|ar|e|arás) (?:en|para|con)  incorpór\p{L}+ a  incorporarse a  form(?:ar|a|arás) parte de  en`,
  affiliates: list`filial(?:es)?(?! de \p{Lu})  subsidiarias?  sucursal(?:es)?  (?:empresas|sociedades|compañías|entidades) (?:del|de nuestro|de todo el|de su) grupo  todo el grupo  (?:el|nuestro) grupo  grupo (?:entero|completo|al completo)  empresas (?:hermanas|vinculadas|afiliadas)  afiliadas  empresa matriz  matriz  todas (?:las|nuestras) (?:\p{L}+ )?(?:sociedades|entidades|sedes|empresas|oficinas)`,
  anyone: list`
    (?<!(?:es|somos|como|soy|ser) )(?:un|una|cualquier|todo|toda|cada|tod[oa]s l[oa]s|ninguna|ningún) (?:\p{L}+ )?(?:empresa|organización|compañía|proveedor|startup|negocio|entidad|pyme|organismo)(?:es|s)?  (?:las|los|muchas|a las|para|otras) (?:empresas|organizaciones|compañías|startups|proveedores|pymes|entidades|negocios)(?: que)?  (?:empresas|organizaciones|compañías|pymes)(?: que)?
    (?:asesor|acompañ)(?:a|an|amos) (?:en|sobre|para|a)  cualquiera  quien(?:es)?(?= )  alguien  la gente  todo el mundo  uno  (?:su|tu|vuestr[oa]s?|sus|tus) (?:propi[oa]s? )?(?:\p{L}+ ){0,2}(?:empresa|organización|compañía|equipo|startup|negocio|proveedor(?:es)?|entidad|despacho)
    (?:su|tu|vuestr[oa]|sus|tus) (?:\p{L}+ ){0,2}(?:informe|reporte|certificad[oa]|certificación|cumplimiento|auditoría|obligaciones|proyecto|camino|sgsi)(?: de| del| en| conforme)?  (?:ayud|acompañ|asesor)(?:a|amos|ar|ando|arle|arte|amos a|arles) (?:a |le |te )?(?:las |los |su |sus |tu |otras )?(?:empresas?|organizaciones|clientes|startups|equipos?|cumplir|usted)
    (?:has|ha|hayas|haya|habéis) (?:participado|liderado|gestionado|trabajado|llevado|implantado|pasado|dirigido)  candidat[oa]s?  (?:un|el|los) auditor(?:es)? (?:emiten?|observan?|examinan?|evalúan?|revisan?|comprueban?|verifican?|prueban?|analizan?)
  `,
};
