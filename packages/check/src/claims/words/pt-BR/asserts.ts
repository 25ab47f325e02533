import {list} from '../list.js';
import type {Asserts} from '../types.js';

/** What Portuguese asserts. */
export const asserts: Asserts = {
  certified: list`
    (?:re)?certificad[oa]s?  (?:re)?certifica(?:ção|ções|cao|coes)  (?:re)?certific(?:a|am|amos|ou|aram|ar|ar-se|ando)  acreditad[oa]s?  acredita(?:ção|ções)  credenciad[oa]s?  credenciamento  homologad[oa]s?  homologação  selos? de (?:qualidade|confiança|garantia|aprovação|segurança)  selo(?= soc| iso| hipaa| pci)
  `,
  compliant: list`
    atendid[oa]s?  cumprid[oa]s?  (?:em )?(?:\p{L}+ )?conformidade(?: com| total)?  conformes?  cumpr(?:e|em|imos|ir|indo|imento|iu|ido)  atend(?:e|em|emos|er|endo|imento|eu|ido)(?= (?:\p{L}+ ){0,5}(?:a|à|ao|aos|às|os|as|o|requisitos|exigências|integralmente|soc|iso|hipaa|gdpr|pci|lgpd|regras|norma|padrão))  adequad[oa]s? (?:a|à|ao|às|aos)  adequad[oa]s?  adequação  aderentes?  aderência  ader(?:e|em|imos) (?:a|à|ao)
    satisfaz(?:em|emos)?  respeit(?:a|am|amos|ando)  observamos  à risca  adaptad[oa]s? (?:à|ao|a|às)  100 ?% (?=gdpr|rgpd|lgpd)~  dentro d[oa](?= gdpr| rgpd| lgpd)  de acordo com  segundo as regras d[aoe]  em dia com  obedec(?:e|em|emos)  apt[oa]s? (?:para|a)  em linha total
  `,
  attested: list`
    auditad[oa]s?  auditou  auditaram  audita  examinad[oa]s?  examinou  avaliad[oa]s?  verificad[oa]s?  validad[oa]s?  validou  revisad[oa]s?  atestad[oa]s?  atesta  atestou  avalizad[oa]s?  endossad[oa]s?  comprovad[oa]s?  reconhecid[oa]s?  aprovad[oa]s?  inspecionad[oa]s?  autorizad[oa]s?  registrad[oa]s?  listad[oa]s?  distintivos?  logo  logotipos?  confirmad[oa]s?  chancelad[oa]s?  selos?  chancela  respaldad[oa]s?  credencial
  `,
  report: list`
    relat[óo]rios?  auditorias?  atesta(?:ção|ções|dos?)  exames?  avalia(?:ção|ções)  parecer(?:es)?  documentação  laudos?  reports?  revis(?:ão|ões)
  `,
  passed: list`
    pass(?:amos|ou|ada|ado|ar)(?= (?:\p{L}+ ){0,5}(?:soc|audit|exame|avalia|iso|com|sem|no|na|pel[oa]|ile))  aprovad[oa]s? (?:na|no|em|com)  super(?:amos|ou|ado)  venc(?:emos|eu)  com (?:sucesso|êxito|louvor|nota máxima|distinção|folga)  sem (?:nenhum )?problemas?
  `,
  holds: list`
    t(?:emos|em|êm|er|ido|inha|inham|enho|endo)  teve  tivemos  cont(?:amos|a|am|ar|ando) (?:já |também |hoje )?com  possu(?:i|ímos|em|ir|indo|idora?)  det(?:ém|êm|emos|er|entora?)  ostent(?:a|amos)  disp(?:õe|omos|õem|or) (?:já |também |hoje )?de
    obt(?:eve|ivemos|iveram|ido|ida|er|emos|enção|ém)  conquist(?:amos|ou|ada|ado|a|ar)  consegu(?:imos|iu|ido)  alcanç(?:amos|ou|ado|ada)  ganh(?:amos|ou)  receb(?:emos|eu|ido|ida|e)  atingi(?:mos|u|do)  tir(?:amos|ou)
    conclu(?:ímos|iu|ído|ída|ídos|ídas|imos|são)  complet(?:amos|ou|ado|ada|o|a)  finaliz(?:amos|ou|ado|ada)  termin(?:amos|ou)  fech(?:amos|ou)  encerr(?:amos|ou)  mant(?:ém|êm|emos|ivemos|er|ida|ido)  renov(?:ar|amos|ou|ada|ado|a|ação)  carreg(?:a|amos)  tra(?:z|zemos)  aqui  saiu
    disponíve(?:l|is)  em anexo  anex(?:o|a|amos|ado)  inclu(?:i|em|ído|ída|ímos)  oferec(?:e|em|emos)  compartilh(?:amos|a|ado)  envi(?:amos|a|ado|aremos)  publicad[oa]s?  public(?:amos|ou)  entreg(?:amos|a)  fornec(?:emos|e|ido)  mostr(?:amos|ar)  apresent(?:amos|ar)  disponibiliz(?:amos|a)
    emitid[oa]s?  emitiu  concedid[oa]s?  outorgad[oa]s?  com  graças a[os]?  graças à  sob  vigentes?  em vigor  nível  desde  orgulh(?:o|osos|amos)  após  cobert[oa]s?  cobre  sustenta
    solicit(?:e|ar|ação|ado)  peça  pe(?:dir|ça[m]?)  baix(?:e|ar)  faça o download  download  consult(?:e|ar)  ver  veja  le(?:r|ia)  acess(?:e|ar)  cópia  demonstra[m]?  prova[m]?  comprova(?:m|mos)?  oper(?:a|amos|am)  funcion(?:a|am|amos)  rod(?:a|amos)  padr(?:ão|ões)
    pronto  marco  anunci(?:amos|ou|a)  submetid[oa]s?  está  estamos  estão  somos  é  são  em mãos  vence  válid[oa]s?  validade  equivalente  grau  no bolso  na mão  feit[oa]s?  fizemos  fez
  `,
  aligned: list`
    alinhad[oa]s?  alinh(?:a|amos|amento)  basead[oa]s? (?:em|no|na|nos|nas)  bas(?:eia|eamos) (?:em|no|na)  segu(?:e|em|imos|indo)  segundo  em linha com  inspirad[oa]s? (?:em|no|na)  modelad[oa]s?  pront[oa]s? para  preparad[oa]s? para  pensad[oa]s? para
    desenhad[oa]s? (?:para|segundo|conforme)  projetad[oa]s? (?:para|segundo|conforme)  boas práticas  melhores práticas  princípios  framework  compatíve(?:l|is) com  nos moldes  ajuda[mr]?  permite[m]?  apoiad[oa]s? (?:em|no|na)
  `,
  opinion: list`
    (?:sem|nenhum|nenhuma|zero|0|nem um(?: só)?|nem uma(?: só)?|livre de|isent[oa] de) (?:\p{L}+ ){0,2}(?:ressalvas?|exce(?:ção|ções)|achados?|apontamentos?|observaç(?:ão|ões)|reservas?|desvios?|não conformidades?|não-conformidades?|deficiências?|objeç(?:ão|ões)|fraquezas?|problemas|falhas?|ocorrências?|pendências?|constatações|restrições)
    (?:não|nem) (?:se )?(?:\p{L}+ ){0,4}(?:encontr|detect|identific|apont|registr|observ|achou|houve|há|contém|tem|teve|traz|apresent|inclu|levant|fez)\p{L}* (?:\p{L}+ ){0,4}(?:ressalvas?|exce(?:ção|ções)|achados?|apontamentos?|observações|reservas?|desvios?|não conformidades?|deficiências?|objeç(?:ão|ões)|fraquezas?|problemas?|falhas?)
    (?:exceções|achados|ressalvas|desvios|apontamentos|não conformidades|ocorrências): ?(?:nenhuma?|0|zero)  (?:opinião|parecer|relatório|auditoria|laudo|resultado)s? (?:de auditoria )?(?:do auditor )?(?:\p{L}+ e |totalmente |completamente )?(?:limp[oa]|favoráve(?:l|is)|positiv[oa]|sem ressalvas?|impecável|irretocável|imaculad[oa]|perfeit[oa]|não modificad[oa])
    (?:opinião|parecer|relatório|auditoria|laudo|resultado)s? (?:[\p{L}\d]+ ){0,7}(?:é|foi|saiu|veio|voltou) (?:\p{L}+ )?(?:limp[oa]|favorável|positiv[oa]|impecável|irretocável|perfeit[oa])
    impecáve(?:l|is)  irretocáve(?:l|is)  (?:saiu|saíram|saímos) limp[oa]s?  ficha limpa  100 ?%  nota máxima  nada a (?:apontar|declarar|ressalvar|corrigir)  gabaritamos
  `,
  current: list`
    atual(?:is|mente|izad[oa]s?)?  em dia  vigentes?  em vigor  válid[oa]s?  hoje(?: em dia)?  continua (?:válido|vigente|em)  ainda vigente  recentes?(?:mente)?  ativ[oa]s?  até hoje
  `,
  continuous: list`
    cont[íi]nu(?:o|a|os|as)  continuamente  de (?:forma|maneira|modo) (?:contínua|permanente|constante|ininterrupta|consistente)  constante(?:mente)?  permanente(?:mente)?  o tempo todo  a todo (?:momento|instante)  sempre(?! (?:à sua|disponível|que))  24 ?[/x] ?7  24 horas  o ano (?:inteiro|todo)  todo o ano  todos os (?:dias|meses|anos|trimestres)  todo (?:dia|mês|ano|trimestre)  cada (?:dia|mês|trimestre|ano)  a cada (?:ano|trimestre|mês|seis meses|doze meses|semestre)
    anua(?:l|is|lmente)  trimestra(?:l|is|lmente)  365 dias  em tempo real  ininterrupt[oa]s?(?:mente)?  sem interrup(?:ção|ções)  sem parar  ano após ano  mês após mês  mês a mês  dia após dia  no dia a dia
    (?:funcion|oper)(?:am|aram|ado|ando|amento|ação|a|ou|amos)? (?:\p{L}+ )?(?:eficaz(?:mente)?|efetiv(?:a|amente|idade)|corretamente|com eficácia|com efetividade|conforme (?:previsto|esperado|projetado)|como (?:deveriam|esperado|projetado)|de (?:forma|maneira) (?:eficaz|efetiva))  eficácia (?:operacional|dos (?:nossos )?controles)  efetividade (?:operacional|dos (?:nossos )?controles)  controles (?:\p{L}+ ){0,2}(?:eficazes|efetivos)
    (?:durante|por|ao longo d[eo]s?|nos|no) (?:todo |os |o |um |uma |vários |mais de |últimos? |seis |doze |nove |três |12 |6 |3 )*(?:meses|anos?|período)  (?:período|janela) de (?:observação|auditoria|\p{L}+ meses|\d+ meses)  (?:anos|meses) (?:seguidos|consecutivos)  prolongado  monitoramento
  `,
  allCategories: list`
    (?:tod[oa]s|cada um[a]? d[oa]s) (?:[oa]s )?(?:noss[oa]s )?(?:cinco |5 )?(?:categorias|critérios|princípios)  (?:[oa]s )?(?:cinco|5) (?:categorias|critérios|princípios)  cada (?:categoria|critério|princípio)  tod[oa]s [oa]s (?:cinco|5)(?= |[.,;)])  [oa]s (?:cinco|5)(?= |[.,;)])  5 de 5  5/5  cinco de cinco
  `,
  categories: {
    security: list`segurança`,
    availability: list`disponibilidade`,
    'processing-integrity': list`integridade (?:de|do|no) (?:processamento|tratamento|processo)(?: d[eo]s? dados)?  processing integrity`,
    confidentiality: list`confidencialidade`,
    privacy: list`privacidade  privacy`,
  },
  covers: list`
    cobr(?:e|em|iu|ir|imos|indo)  cobert[oa]s?  cobertura  abrang(?:e|em|eu|er|endo|ência)  escopo  inclu(?:i|em|iu|ído|ída|indo|sive)  categorias?  critérios?  princípios  contempl(?:a|am|ou)  engloba  além  estende  avaliad[oa]s?  auditad[oa]s?  examinad[oa]s?  também  com  sobre  trust services  para
  `,
  entity: list`
    (?:entidade|empresa|companhia|organização|sociedade) (?:que (?:foi )?)?(?:auditad[oa]|examinad[oa]|avaliad[oa]|certificad[oa])  entidade  emitid[oa] (?:para|em nome d[eoa]|em favor d[eoa])  em nome d[eoa]
  `,
};
