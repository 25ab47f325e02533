import {list} from '../list.js';
import type {Who} from '../types.js';

const OUR =
  '(?:noss[oa]s?|seus?|suas?|o|a|os|as|um|uma|uns|umas|outr[oa]s?|cada|est[ea]s?|ess[ea]s?|d[oa]s?|pel[oa]s?|n[oa]s?|ao|à|aos|às|dess[ea]|dest[ea]|num|numa)';
/** Nouns and adjectives that end like verbs of the first person. */
const NO_VERB =
  '(?:ajudamos|acompanhamos|assessoramos|ramos|extremos|ânimos|últimos|próximos|máximos|mínimos|anônimos|íntimos|ótimos|supremos|gramos|remos|termos|legítimos|péssimos|vamos lá|empréstimos)';

/** Who is spoken of in Portuguese. */
export const who: Who = {
  we: list`
    nós  noss[oa]s?  nos(?= (?:submete|certific|adequ|orgulh|prepar))  (?!${NO_VERB}(?!\p{L}))\p{L}{1,14}(?:amos|emos|imos|ímos)  somos  fomos  a gente  conosco  meu  minha  eu  tenho  pomos  dispomos
  `,
  our: list`noss[oa]s?  meus?  minhas?`,
  ourThings: list`
    (?:tod[oa] )?(?:(?:o|a|os|as|este|esta|esse|essa|noss[oa]s?|d[oa]|n[oa]) )?(?<!(?:uma?|outr[oa]|qualquer|cada|nenhuma?|algum[a]?s?|seu|sua) )(?:plataforma|produtos?|serviços?|empresa|companhia|aplicação|aplicativo|app|software|solução|soluções|sistema|ferramenta|site|suíte|startup|saas|clm|equipe|time|espaço de trabalho|repositório|controles|sgsi|programa de segurança|organização|casa)
    gestão (?:de |do )?(?:contratos|contratual|ciclo)  quem somos  sobre nós
  `,
  others: list`
    (?:${OUR} (?:\p{L}+ )?|(?<=\p{L} ))(?:fornecedor(?:es|a|as)?|provedor(?:es|a|as)?|prestador(?:es|a)?|suboperador(?:es|a)?|subprocessador(?:es|a)?|processador(?:es|a)?|gateways?|hospedagem|(?<!(?:em|nos|noss[oa]s) )data ?centers?(?! (?:(?:europe|brasileir|alem|frances|naciona)\p{L}*|(?:ficam? |estão |está |localizad[oa]s? |exclusivamente |apenas |só )*(?:no|na|em|nos) ))|centros? de dados(?! (?:ficam? |estão |está |localizad[oa]s? )*(?:no|na|em|nos) )|parceir[oa]s?|concorrentes?|concorrência|rivais|revendedor(?:es|a)?|revendas?|distribuidor(?:es|a)?|operador(?:es|a)?|fabricantes?|subcontratad[oa]s?|contratantes?|controladora|matriz|hyperscalers?|escritórios?(?= (?:de|parceiro))|consultorias?|integrador(?:es|a)?|gráficas?|transportador[ae]s?|vendors?|adquirentes?|subcredenciador[ae]s?)(?! ?:)(?: (?:extern[oa]s?|tecnológic[oa]s?|terceir[oa]s?|cloud|(?:de|da|do) (?:nuvem|hospedagem|cloud|pagamentos?|infraestrutura|e-?mail|analytics|identidade|armazenamento|ia|suporte|serviços?|backup|rede|sms|assinatura|dados|folha|telefonia|software|data ?center)))*
    (?:algum[a]?s?|algun?s|muit[oa]s|vári[oa]s|cert[oa]s|outr[oa]s?|a maioria d[oa]s|bastantes|pouc[oa]s|divers[oa]s) (?:d[oa]s (?:noss[oa]s )?)?(?:\p{L}+ )?(?:fornecedores|fornecedor|empresas?|companhias|ferramentas?|produtos|plataformas?|startups|serviços|soluções|aplicativos|softwares?)
    (?:a|o) (?:ferramenta|serviço|software|sistema|plataforma|nuvem|empresa) (?:que |com que |em que |onde |d[ea] \p{L}+ que )(?:usamos|utilizamos|contratamos|trabalhamos|hospedamos|nos)  (?:a |nossa )?(?:nuvem|infraestrutura)(?= (?:d[aoe] (?:nossa )?\p{L}+ )?(?:que |subjacente|é certificad))  (?:a )?(?:nuvem|infraestrutura) (?:subjacente|de terceiros|contratada|do provedor)
    aws  (?:microsoft )?azure  gcp  google cloud  amazon web services  ovh(?:cloud)?  entidades? cobertas?  terceiros  (?:um|algum|outro) terceiro(?! ano)  (?:os |o |um )?bancos?(?= (?:é|está|são|tem|conta|que))
  `,
  audience: list`
    (?<!(?:datos|dados|documentos|contratos|archivos|arquivos|información|informações|backups) (?:d[oa]s|de los|de las|de|del|do|de nuestros|dos nossos) )(?:client(?:e|es)|usuári[oa]s?|comprador(?:es)?|visitantes?|leitor(?:es)?|investidor(?:es)?|bancos|hospitais|seguradoras|candidat[oa]s?|equipes de compras|prospects?|times de (?:compras|segurança|procurement)),? (?:que |os quais |quem )?(?:(?!noss|nós|\p{L}+mos )\p{L}+ ){0,5}(?:é|está|estão|são|há|cumprem?|atendem?|deve|devem|precisam?|tem|têm|pedem?|exigem?|solicitam?|perguntam?|querem?|quer|buscam?|esperam?|insistem?|requerem?|gerenciam?|guardam?|usam?|utilizam?|contam?|costumam?|sujeit[oa]s?|certificad[oa]s?|armazenam?|mantêm|mantém|arquivam?|desejam?)
  `,
  predicates: list`
    como  na qualidade de  (?:é|ser|são|somos|sou|sendo|continua sendo|seguimos sendo) (?:já |também |hoje |agora )?(?:um|uma|o|a|os|seu|sua|um dos|uma das)(?: únic[oa]s?| primeir[oa]?)?  (?:escolh[ae]|confi[ea]|apost[ea]|trabalh[ea]|cont[ea]|busqu[ea]|assin[ea]|junte-se|fique) (?:com|a|em|por|n)? ?(?:um|uma|o|a)  (?:torn|tranform|transform)\p{L}+(?:-se|-nos)? (?:em )?(?:um|uma)  seu novo  sua nova
  `,
  of: list`d[eoa]s?  pertencente (?:a|ao|à)  por parte d[eoa]  dess[ea]  dest[ea]  n[oa]s?`,
  alsoWe: list`(?:e )?nós também  (?:e )?também (?:nós|somos|a nossa|o nosso|estamos)  assim como nós  como nós  tal como nós  (?:e )?a gente também  e a nossa também  e o nosso também`,
  pronouns: list`el[ea]s?  est[ea]s?  ess[ea]s?  seus?  suas?  que  quem  o qual  a qual  os quais  cuj[oa]s?  del[ea]s?`,
  theirs: list`seus?  suas?`,
  asked: list`(?:o|este|esse|a|esta|sua|seu) (?:fornecedor|fornecedora|prestador|prestadora|contratad[oa]|proponente|licitante|vendor|proveedor)  sua (?:empresa|organização|companhia|entidade)  (?:vocês|você) (?:são|têm|tem|possuem|é|estão|contam)`,
  joins: list`junte-se (?:a|à|ao)  venha (?:para|trabalhar)  trabalh(?:e|ar) (?:em|na|no|para|com|numa)  faça parte d[eao]  fazer parte d[eao]  entr(?:e|ar) (?:para|em|na)`,
  affiliates: list`filia(?:l|is)  subsidiárias?  sucursais?  (?:empresas|sociedades|companhias|entidades) (?:do|do nosso|de todo o) grupo  todo o grupo  grupo (?:inteiro|todo)  o grupo  nosso grupo  empresas (?:irmãs|ligadas|afiliadas|coligadas)  afiliadas  coligadas  controladora  matriz  todas as (?:nossas )?(?:\p{L}+ )?(?:sociedades|entidades|sedes|empresas|unidades)`,
  anyone: list`
    (?<!(?:é|somos|como|sou|ser) )(?:um|uma|qualquer|todo|toda|cada|tod[oa]s [oa]s|nenhuma?) (?:\p{L}+ )?(?:empresa|organização|companhia|fornecedor|startup|negócio|entidade|provedor)(?:es|s)?  (?:as|muitas|às|para|outras|das) (?:empresas|organizações|companhias|startups|entidades)(?: que)?  (?:os|aos|dos) (?:fornecedores|provedores)  (?:empresas|organizações|companhias|startups)(?: que)?
    (?:assessor|acompanh)(?:a|am|amos) (?:em|n[oa]s?|sobre|para)  qualquer um  quem(?= )  alguém  as pessoas  todo mundo  (?:seu|sua|seus|suas) (?:própri[oa]s? )?(?:\p{L}+ ){0,2}(?:empresa|organização|companhia|equipe|time|startup|negócio|fornecedor(?:es)?|entidade|escritório)
    (?:seu|sua|seus|suas) (?:\p{L}+ ){0,2}(?:relatório|certificad[oa]|certificação|conformidade|auditoria|obrigações|projeto|jornada|sgsi|adequação)(?: de| do| em| conforme)?  (?:ajud|acompanh|assessor)(?:a|amos|ar|ando|amos a) (?:a |o |as |os |sua |seu |seus |outras )?(?:empresas?|organizações|clientes|startups|times?|equipes?|você|cumprir)
    (?:você )?já (?:ter |tenha |tiver )?(?:participado|liderado|participou|liderou|trabalhou|conduziu|conduzido)  ter (?:participado|liderado|conduzido)  candidat[oa]s?  (?:um|o|os) auditor(?:es)? (?:emitem?|observam?|examinam?|avaliam?|revisam?|verificam?|testam?|analisam?)
  `,
};
