import {list} from '../list.js';
import type {Topics} from '../types.js';

const COUNTRY =
  'ue|u\\.e\\.|união europeia|europa|eee|espaço econômico europeu|espanha|alemanha|frança|suíça|irlanda|países baixos|holanda|itália|portugal|áustria|bélgica|suécia|finlândia|polônia|reino unido|estados unidos|eua|américa(?: do sul| latina)?|méxico|argentina|chile|colômbia|brasil|canadá|japão|índia|israel|austrália|singapura|cingapura';

/** What else Portuguese may claim. */
export const topics: Topics = {
  frameworks: {
    iso27001: list`(?:abnt )?nbr iso(?:/iec)? 27001  abnt 27001  norma 27001`,
    hipaa: list`lei (?:de |norte-americana de |americana de )?portabilidade e responsabilidade (?:de|do|dos) seguros? (?:de )?saúde`,
    gdpr: list`regulamento geral (?:\(ue\) )?(?:de|sobre a|para a) (?:proteção|protecção) de dados(?: pessoais)?(?: da (?:ue|união europeia)| europeu)?(?: \((?:rgpd|gdpr)\))?  regulamento europeu de proteção de dados  (?:regulamento \(ue\) )?2016/679  lei europeia de proteção de dados`,
    other: list`lei geral de proteção de dados(?: pessoais)?(?: \(lgpd\))?  privacy shield  marco civil da internet`,
  },
  gdprBasis: list`
    (?:acordo|contrato|termo|adendo|aditivo) de (?:tratamento|processamento|proteção) (?:de )?dados(?: pessoais)?  dpa  bases? (?:jurídicas?|legais|legal)  art(?:igo|\.)? ?(?:6|7|28)  cláusulas contratuais padrão  cláusulas-padrão
  `,
  data: list`
    dados?  informaç(?:ão|ões)  documentos?  documentação  arquivos?  ficheiros?  conteúdos?  contratos?  cópias(?: de segurança)?  backups?  registros?  textos?  tudo  nada  bytes?  hospedagem  hosting  servidor(?:es)?  armazenamento  residência(?: d[eo]s? dados)?  soberania
  `,
  stays: list`
    permanec(?:e|em|er|erão)  fic(?:a|am|ar|ará|arão|amos)  mant(?:ém|êm|emos|id[oa]s?)  guard(?:a|am|amos|ad[oa]s?)  conserv(?:a|am|ad[oa]s?)  hospedad[oa]s?  hosped(?:a|am|amos|agem)  armazenad[oa]s?  armazen(?:a|am|amos|amento)  aloj(?:ad[oa]s?|amos)
    resid(?:e|em|ência|ir)  localizad[oa]s?  localização  situad[oa]s?  process(?:a|am|amos|ad[oa]s?|amento)  trat(?:a|am|amos|ad[oa]s?|amento)  viv(?:e|em)  mor(?:a|am)  est(?:á|ão)  hosting  servidor(?:es)?  data ?centers?  centros? de dados  soberania  região  confinad[oa]s?  encontram?  rod(?:a|am|amos)  execut(?:a|am)  salv[oa]s?  restrit[oa]s?  limitad[oa]s?
  `,
  only: list`
    só  somente  apenas  unicamente  exclusivamente  exclusiv[oa]s?  sempre  o tempo todo  100 ?%  integralmente  inteiramente  garantid[oa]s?  em nenhum outro (?:lugar|local)  sem exceção  estritamente  totalmente
  `,
  leaves: list`
    sa(?:i|em|ir|irá|irão|iu|ia|ímos|indo)  deix(?:a|am|ar|ará|arão)(?! d)  abandon(?:a|am)  transfer(?:e|em|imos|id[oa]s?|ência|ências|ir|irá)  envi(?:a|am|amos|ad[oa]s?|ar)  export(?:a|am|amos|ad[oa]s?)  mov(?:e|em|emos|id[oa]s?)  viaj(?:a|am)  vão  vai  cruz(?:a|am|ar)  atravess(?:a|am|ar)  ultrapass(?:a|am)  trafeg(?:a|am)  chegam? (?:a nós|até nós|aos nossos|ao nosso)  levamos  fora  exterior  estrangeiro  outros países  países terceiros  além d[aeo]  transmit(?:e|em|imos|id[oa]s?)  sob(?:e|em)  vaz(?:a|am)
  `,
  places: list`
    (?<!(?:clientes|usuários|empresas|companhias|equipes?|times?|parceiros|residentes|cidadãos|pessoas|escritórios?|contratos|direito|leis?|normas?|sede|presença|mercados?|autoridades|regulamentos?|legislação) (?:em|no|na|nos|da|do|dos|de|por toda a|com) (?:toda a )?)(?:(?:a|o|os|toda a|todo o|n[oa]s?|d[oa]s?) )?(?:${COUNTRY})(?! (?:exige|obriga|proíbe|regula))
    (?:território|solo|data ?centers?|centros? de dados|servidor(?:es)?|nuvem|cloud|hospedagem|hosting|infraestrutura|região|regiões|jurisdição|espaço|fronteiras|armazenamento) (?:\p{L}+ )?(?:europe(?:u|us|ia|ias)|brasileir[oa]s?|alem(?:ão|ã|ães)|frances(?:es|a|as)?|francês|suíç[oa]s?|naciona(?:l|is)|portugues(?:es|a|as)?|irlandes(?:es|a)?|american[oa]s?)
    frankfurt  dublin  paris  amsterd[ãa]  estocolmo  zurique  londres  berlim  munique  viena  madri  lisboa  milão  virgínia  virginia  oregon  são paulo  sao paulo  rio de janeiro  campinas  fortaleza  sa-east-1
    (?:seu|nosso|próprio|mesmo|no) (?:próprio |mesmo )?(?:país|território|continente)(?: d[eo] \p{L}+)?  (?:dentro do|em) (?:país|território nacional)
  `,
  customerPlaces: list`
    (?:seus?|suas?) (?:própri[oa]s? )?(?:infraestrutura|ambientes?|redes?|instalações|servidor(?:es)?|sistemas?|tenant|perímetro|firewall|data ?centers?|nuvem|dispositivos?|computador(?:es)?|máquinas?|navegador|conta|prédio|domínio|controle|casa|organização|empresa|intranet|notebook|vpc|escritório|mãos|poder)
    (?:a |o |as |os |d[oa]s? |n[oa]s? )?(?:própri[oa]s? )?(?:infraestrutura|ambientes?|redes?|instalações|servidor(?:es)?|sistemas?|tenant|perímetro|data ?centers?|nuvem|dispositivos?|navegador|mãos|casa|conta) (?:própri[oa]s? )?(?:d[oae]s?|de cada|dos nossos|d[oa] seu|d[oa] sua) (?:própri[oa] )?(?:clientes?|usuári[oa]s?|empresa|organização|companhia)
    on-?prem(?:ises?)?  localmente  no (?:próprio|seu) dispositivo  ambiente próprio  noss[oa]s? (?:própri[oa]s? )?(?:servidores|infraestrutura|plataforma|sistemas|rede|nuvem)  (?:ambiente|servidores) (?:segur[oa]s?|criptografad[oa]s?)
  `,
  subprocessors: list`
    sub-?operador(?:es|as|a)?(?: de dados)?  sub-?processador(?:es|as|a)?(?: de dados)?  sub-?contratantes?  subprocessors?  subencarregad[oa]s?  outros operadores  terceiros?(?: fornecedores| operadores)?(?! países)  terceirizad[oa]s?  terceiriz(?:amos|a|ação|ar)
    com ninguém  (?:fornecedor(?:es)?|provedor(?:es)?|operador(?:es)?|empresas?|companhias|prestador(?:es)?|serviços|parceiros|partes) (?:extern[oa]s?|terceir[oa]s?|terceirizad[oa]s?|subcontratad[oa]s?|de fora)  subcontrat(?:a|am|amos|ação|ar|ad[oa]s?)  ninguém (?:mais|de fora|externo|além de nós|exceto nós)  (?:nenhuma|nenhuma outra|outra) empresa(?: externa)?  nenhum outro (?:fornecedor|provedor|operador)
  `,
  uses: list`
    us(?:a|am|amos|ar|o|ado)  utiliz(?:a|am|amos|ar|ado)  empreg(?:a|am|amos|ar)  recorr(?:e|em|emos|er)  trabalh(?:a|am|amos|ar)(?: com)?  contrat(?:a|am|amos|ar|ado|ad[oa]s)  compartilh(?:a|am|amos|ar|ad[oa]s?|amento)  partilh(?:a|amos)  ced(?:e|em|emos|er)  particip(?:a|am|ar|ação)  envolv(?:e|em|emos|id[oa]s?|imento)
    depend(?:e|emos|em)  apoi(?:a|amos)  deleg(?:a|amos|ar|ação)  há  temos  tem  têm  existem?  acess(?:a|am|ar|amos|o)  trat(?:a|am|amos|ar)  process(?:a|am|amos|ar)  entreg(?:a|amos)  revel(?:a|amos)  divulg(?:a|amos)  envi(?:a|amos|ad[oa]s?)  pass(?:a|am|amos|ad[oa]s?)  tratad[oa]s?  processad[oa]s?  repass(?:a|amos|ar|ad[oa]s?)  precis(?:a|amos)  toca[m]?  vê  veem  conta com  contamos com  subcontrat(?:a|amos|ar)  terceiriz(?:a|amos|ar)  transfer(?:e|imos|ir)  fornec(?:e|emos)  confi(?:a|amos)  interv(?:ém|enção)  possu(?:i|ímos)
  `,
  ai: list`
    ia  i\.a\.  ai  \p{L}+ ai  inteligência artificial  modelos?(?: de linguagem)?  assistentes?  copilotos?  copilot  algoritmos?  llms?  bots?  chatbots?  robôs?  agentes?  aprendizado de máquina  alucina\p{L}*  generativ[oa]s?
  `,
  aiTooStrong: list`
    (?:revisão|conferência|verificação|validação|supervisão|leitura) (?:de|por|do|da) (?:um |uma )?(?:advogad|human|especialista|jurist|pesso)\p{L}* (?:\p{L}+ ){0,2}(?:desnecessári|dispensáve|supérflu|não é (?:mais )?(?:necessári|precis))\p{L}*  (?:nunca|jamais|não|nem) (?:se |nos |te )?(?:\p{L}+ )?(?:alucin(?:a|am|ar|ou|ará)|err(?:a|am|ar|ou|ará)|engan(?:a|am|ar|a-se)|falh(?:a|am|ar)|invent(?:a|am|ar)|mente[m]?|confund(?:e|em)|comet(?:e|em|er) (?:\p{L}+ )?(?:erros?|falhas?)|equivoca[m]?)
    (?:livre|livres|isent[oa]s?) de (?:\p{L}+ )?(?:alucinações|alucinação|erros|falhas|vieses|viés)  (?:sem|zero|0|nenhum|nenhuma|elimin(?:a|am|amos) (?:todas )?(?:as|os)) (?:\p{L}+ )?(?:alucinaç(?:ão|ões)|erros?|falhas?|vieses|viés|equívocos?)  sempre (?:\p{L}+ )?(?:acert(?:a|am)|corret[oa]s?|exat[oa]s?|tem razão|precis[oa]s?|certeir[oa]s?|cert[oa]s?)
    acerta[m]? (?:sempre|tudo|em tudo|100 ?%)  infalíve(?:l|is)  à prova de (?:erros|falhas)  (?:100 ?%|cem por cento|totalmente|completamente|absolutamente|perfeitamente|plenamente) (?:precis[oa]s?|exat[oa]s?|corret[oa]s?|confiáve(?:l|is)|autônom[oa]s?|acertad[oa]s?|automátic[oa]s?|assertiv[oa]s?|imparciais|imparcial|autônoma)
    (?:precisão|exatidão|acurácia|assertividade|confiabilidade|acerto|acertos)(?: \p{L}+){0,4}:? (?:de |é de )?100 ?%  100 ?% de (?:precisão|exatidão|acurácia|assertividade|acerto|acertos|confiabilidade)  (?:precisão|exatidão|acurácia|confiabilidade) (?:absoluta|total|perfeita|garantida)  garant\p{L}+ (?:a |uma |\p{L}+ )?(?:exatidão|precisão|correção|acerto|respostas corretas)
    (?:sem|nenhuma|não (?:é )?(?:precisa[m]?|requer|exige|há necessidade|necessita|necessário|necessária)|desnecessária|elimina|dispensa[m]?|abre mão d[ae]|esqueça|acaba com|torna desnecessária|não precisará|pode pular|adeus) (?:de )?(?:nenhuma |nenhum |qualquer |a |o |uma |toda |mais |que |à |ao )?(?:(?:ninguém |\p{L}+ )?(?:revise|supervisione|confira|verifique|valide|aprove|cheque)|(?:\p{L}+ ){0,2}(?:revis(?:ão|ões)|revisar|revisor(?:es)?|supervisão|supervisionar|intervenção|validação|validar|conferência|conferir|verificação|verificar|checagem|checar|advogad[oa]s?|human[oa]s?|jurista|pessoas?))(?: (?:humana|manual|jurídica|legal|de um advogado|de ninguém|human[oa]s|por \p{L}+))?
    (?:revisão|supervisão|intervenção|validação|conferência|verificação) (?:humana |manual |jurídica )?(?:\p{L}+ ){0,2}(?:desnecessária|supérflua|dispensável|não é (?:necessária|preciso|mais)|dispensada|obsoleta|coisa do passado|virou passado)
    nenhuma? (?:advogad[oa]|human[oa]|revisor|jurista|pessoa)(?: \p{L}+)? (?:precisa|tem|deve|precisará|faz)
    ninguém (?:precisa|tem que|precisará|deve) (?:\p{L}+ )?(?:revisar|conferir|verificar|supervisionar|validar|checar|ler)\p{L}*  (?:não|já não|nem) (?:precisa|precisará|é preciso|é necessário|há necessidade de|tem que|tem de) (?:mais )?(?:\p{L}+ )?(?:revisar|conferir|verificar|supervisionar|validar|checar|reler)\p{L}*
    (?:substitu|aposent|troc)\p{L}* (?:completamente |totalmente |por completo )?(?:seu |sua |seus |suas |o |a |os |as |um |uma |todo |toda |qualquer )*(?:advogad[oa]s?|equipe jurídica|time jurídico|assessor(?:es|ia)?|departamento jurídico|jurídico|juristas?|revisão|revisor(?:es)?|human[oa]s?|escritório)
    (?:torna|deixa|faz) (?:\p{L}+ ){0,3}(?:desnecessári[oa]s?|supérflu[oa]s?|dispensáve(?:l|is)|obsolet[oa]s?)  (?:oferece|dá|presta|fornece|emite|receba|obtenha) (?:\p{L}+ ){0,3}(?:assessoria|consultoria|aconselhamento|orientação|pareceres|parecer|conselhos?) (?:jurídic[oa]s?|lega(?:l|is))  (?:aconselhamento|orientação|consultoria) jurídic[oa] (?:confiável|em segundos|automátic[oa]|instantâne[oa])
    (?:aprova|assina|decide|negocia|aceita|rejeita) (?:\p{L}+ ){0,4}(?:sozinh[oa]|por conta própria|sem (?:você|intervenção)|automaticamente|de forma autônoma)  (?:melhor|mais (?:precis[oa]|confiável|exat[oa]|inteligente)) (?:do )?que (?:qualquer |um |uma |seu |sua |os |o )*(?:advogad[oa]s?|human[oa]s?|especialistas?|jurista|pessoa)  em vez de (?:um |seu )?advogado  cegamente  de olhos fechados  às cegas  detecta (?:todos|100 ?%) (?:os |as |d[oa]s )?(?:riscos|erros|problemas)
  `,
  absolutelySecure: list`
    (?:100 ?%|cem por cento|totalmente|completamente|absolutamente|plenamente|perfeitamente|inteiramente) (?:\p{L}+ )?(?:segur[oa]s?|protegid[oa]s?|blindad[oa]s?|a salvo|à prova|impenetráve(?:l|is)|inviolável)  (?:segurança|proteção|criptografia) (?:\p{L}+ )?(?:absoluta|total|perfeita|máxima|completa|100 ?%|inquebrável|insuperável|garantida|impenetrável|inviolável|imbatível)
    (?:de|em|com|segurança|nível|criptografia|grau|padrão) (?:nível |grau |padrão )?(?:de )?(?:bancári[oa]|banco|militar)  in-?hackeáve(?:l|is)  inviolável  invioláveis  invulneráve(?:l|is)  impenetráve(?:l|is)  inquebráve(?:l|is)  blindad[oa]s?  à prova de (?:hackers?|ataques|vazamentos|balas|invasões|invasão|tudo)
    (?:ninguém|nenhum \p{L}+|impossível|não) (?:pode[m]? |consegue[m]? |de |ser |é |há como )*(?:hackear|hackead[oa]s?|invadir|invadid[oa]s?|violar|quebrar|roubar|penetrar|decifrar)(?: \p{L}+)?  (?:risco zero|zero riscos?|sem (?:nenhum |qualquer )?riscos?|zero vazamentos|nenhum risco|sem vulnerabilidades)  mais segur[oa] d[oa] (?:mundo|mercado|brasil)  tão segur[oa]s? (?:quanto|como) (?:um|uma|o|num) (?:banco|cofre|bunker)  fort knox  garant\p{L}+ (?:a )?segurança(?: absoluta| total)?  imunes? a  a salvo de (?:tudo|qualquer|hackers)
  `,
};
