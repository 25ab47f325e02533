// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import type {LocalePack} from '../packs.js';

import {str} from '@lit/localize';

export const templates: LocalePack['messages'] = {
  'badge.categories': `Categorias abrangidas`,
  'badge.claim-link': str`${0}: ${1}`,
  'badge.limits.title': `O que este relatório não comprova`,
  'badge.name-link': str`${0}. ${1}`,
  'badge.name.type1': str`${0}: relatório ${1} datado de ${2}`,
  'badge.name.type2': str`${0}: relatório ${1} referente ao período ${2}, datado de ${3}`,
  'badge.report': str`Relatório datado de ${0}`,
  'badge.request': `Solicitar o relatório`,
  'badge.request.title': `Como solicitar o relatório`,
  'badge.span.type1': `Auditoria referente a uma data específica`,
  'badge.span.type2': str`Período de auditoria: ${0}`,
  'badge.types.title': str`O que significa ${0}`,
  'badge.when.type2': str`${0}, relatório datado de ${1}`,
  'category.availability': `Disponibilidade`,
  'category.confidentiality': `Confidencialidade`,
  'category.privacy': `Privacidade`,
  'category.processing-integrity': `Integridade do processamento`,
  'category.security': `Segurança`,
  'changes.title': `Registro de alterações:`,
  'column.label': str`${0}:`,
  'column.locations': `Localizações`,
  'column.name': `Nome`,
  'column.purpose': `Finalidade`,
  'documents.title': `Documentação mediante solicitação`,
  'english.label': `Inglês`,
  'english.sentence': str`Em inglês: ${0}`,
  'kit.address': str`${0}: ${1}`,
  'kit.facts': str`Versão das informações: ${0}`,
  'kit.sentence': str`${0}.`,
  'kit.short-claim': str`${0}: ${1}, ${2}`,
  'responsibilities.title': `Responsabilidades do cliente`,
  'security.title': str`Segurança na ${0}`,
  'subprocessors.contact': `Perguntas sobre suboperadores:`,
  'subprocessors.list-link': `Abrir a lista nominal`,
  'subprocessors.purposes': `Finalidades registradas`,
  'subprocessors.title': str`Suboperadores da ${0}`,
  'term.at-rest.text': `Enquanto os dados estão armazenados e não estão sendo transmitidos para nenhum lugar.`,
  'term.at-rest.title': `O que significa “em repouso”`,
  'term.dpa.text': `Um Data Processing Addendum (aditivo de tratamento de dados): o documento que define os papéis e as obrigações relativos ao tratamento de dados.`,
  'term.dpa.title': `O que é um DPA`,
  'term.in-transit.text': `Enquanto os dados trafegam por uma rede, por exemplo, entre um navegador e um servidor.`,
  'term.in-transit.title': `O que significa “em trânsito”`,
  'term.least-privilege.text': `Cada pessoa recebe apenas o acesso de que sua tarefa necessita, e nada além disso.`,
  'term.least-privilege.title': `O que significa “privilégio mínimo”`,
  'term.subprocessor.text': `Um prestador de serviços terceirizado ao qual uma empresa recorre e que pode tratar dados em nome dos clientes dela.`,
  'term.subprocessor.title': `O que é um suboperador`,
  'type.completed': `Concluído`,
  'type.label': str`${0}:`,
  'type.label-with-state': str`${0} (${1}):`,
  'type.not-completed': `Sem relatório concluído`,
  updated: str`Última atualização: ${0}`,
};

/** Translations of statements, by a digest of the English text. */
export const statements: LocalePack['statements'] = {
  s3f4938e63afcaf6e: 'A Harmony concluiu o SOC 2 Type 1.',
  s8d26dadd2b02ec90: 'O relatório SOC 2 Type 1 da Harmony é datado de 15 de março de 2026.',
  s12cf4cac540bc7fc: 'O relatório abrange Segurança, Confidencialidade e Disponibilidade.',
  sc7ee0af3a6b3bf0c: 'O SOC 2 é uma estrutura independente para a auditoria de organizações prestadoras de serviços.',
  s6e44f158592df43a:
    'Uma auditoria desse tipo avalia controles relacionados aos dados dos clientes e à prestação do serviço.',
  sfdab40f6e72df1e4:
    'Controles que protegem sistemas e dados contra acesso não autorizado, divulgação não autorizada e danos.',
  s57c68968f2366a6d: 'Controles que protegem informações designadas como confidenciais.',
  s78e1cca878e42668: 'Controles que apoiam a disponibilidade dos sistemas para operação e uso.',
  s600d433310b43f47:
    'Examina se, em uma data específica, os controles estão adequadamente desenhados e implementados. É um retrato do momento: não analisa como os controles são mantidos ou operados ao longo de um período prolongado.',
  s6da716f941e161a3:
    'Examina se os controles estão desenhados de forma eficaz e também se operam como previsto ao longo de um período contínuo, normalmente de vários meses.',
  s3a3e4a6683a691af:
    'Os dois tipos estão intimamente relacionados, mas têm finalidades diferentes, e um não deve ser tomado pelo outro.',
  s48057e7a21a0fc76:
    'O Type 1 mostra o desenho e a implementação iniciais dos controles; o Type 2 mostra que eles continuam operando de forma eficaz ao longo de um período de auditoria.',
  s43163fbad8726696:
    'Uma auditoria Type 2 fornece evidências de que os controles são seguidos de forma consistente e permanecem eficazes na operação real, e não apenas em uma única data de auditoria.',
  s9e38f9426313b3bd: 'O relatório atualmente concluído pela Harmony é o Type 1.',
  s5d18eaba8753a719: 'Enquanto não houver um relatório Type 2 concluído, não se deve afirmar que a Harmony possui um.',
  se6d1915c4403c7e8: 'Uma auditoria independente SOC 2 Type 1 da Harmony foi concluída.',
  s22acd13b2f164b29: 'A data que consta do relatório é 15 de março de 2026.',
  s9448991f60ff6cea: 'A entidade auditada é a Harmony Global Inc.',
  s9aad4c426b757566: 'As categorias abrangidas são Segurança, Confidencialidade e Disponibilidade.',
  sda6a13d22a5188d2: 'A auditoria avaliou os controles em um momento específico.',
  sfcabca3cd1ed9ead: 'Não comprova que a Harmony tenha concluído o SOC 2 Type 2.',
  sba6aad34043e462b: 'Não comprova que a Harmony possua uma certificação ISO 27001.',
  sbfcdee31c75b8a49: 'Não comprova que a Harmony possua uma certificação HIPAA.',
  s84a89f9fa09863bb:
    'Não comprova que a configuração, a retenção de dados, as integrações, as permissões ou a residência de dados sejam idênticas em todas as implantações dos clientes.',
  s554eea24d1f7170a:
    'Os clientes que precisarem do relatório SOC 2 Type 1 para uma avaliação de fornecedores devem solicitá-lo à sua equipe de conta da Harmony ou ao contato de segurança usado para solicitações sobre segurança de fornecedores.',
  sb054b24b3af5437a:
    'Em geral, os relatórios SOC 2 não são publicados abertamente, mas compartilhados sob condições de confidencialidade adequadas.',
  s38b342116128d89a:
    'O SOC 2 é uma questão distinta do GDPR, da HIPAA, da ISO 27001, da retenção de dados por provedores de IA e da residência de dados.',
  s7e23ba5ffd5ba63a:
    'As perguntas sobre esses temas são respondidas com base na política de privacidade, no acordo de tratamento de dados, no contrato e na documentação de segurança vigentes; as respostas não são inferidas do SOC 2.',
  sdd78a760eae328eb:
    'A Harmonity foi projetada para equipes que lidam com documentos comerciais e jurídicos sensíveis.',
  s8e640ed794329fdf:
    'O foco está no acesso com privilégio mínimo, no manuseio seguro dos dados e na auditabilidade em todo o ciclo de vida do contrato, da minuta à renovação, passando pela aprovação.',
  sd8f02ce24018812d: 'Abordagem de segurança',
  s677edf6243839ec4: 'O programa de segurança foi estruturado para apoiar fluxos de trabalho contratuais controlados.',
  s8f4e322d6133413f:
    'O acesso está sujeito a permissões e a visibilidade é delimitada, por espaço de trabalho e por documento.',
  scf01313f317dc948: 'O histórico de atividades está pronto para auditoria e as ações são atribuíveis a seus autores.',
  s62f19f6238951657: 'Criptografia em trânsito e em repouso, descrita em linhas gerais.',
  sbd1850844cdd99c4: 'O monitoramento e os controles operacionais apoiam a disponibilidade e a resposta a incidentes.',
  s15dfc2f92f32f949:
    'A governança dos fornecedores é exercida por meio da transparência sobre os suboperadores e de condições contratuais de tratamento de dados.',
  s7090d04394696074:
    'Esta é uma visão geral; documentação adicional pode ser compartilhada para fins de avaliação por meio do pacote de segurança, sob NDA quando necessário.',
  s888c5769616132af: 'Controle de acesso desde a concepção',
  sb9173939c331c060:
    'Funções e permissões definem quem pode visualizar, comentar, editar, aprovar ou gerenciar documentos.',
  s7d424dc10610bb1d:
    'Quando aplicável, também definem quem pode administrar as configurações do espaço de trabalho e o acesso dos usuários.',
  s0cdf3bc21d37f8b5: 'As regras de acesso são projetadas para se aplicar de maneira uniforme aos diversos recursos:',
  s6d16a3c7d8d43923: 'fluxos de trabalho principais: criar, revisar, colaborar, aprovar',
  s682a29fc024f0f9e: 'armazenamento e recuperação de documentos',
  sf5d30beb662438bf: 'recursos da Harmony AI, nos quais a IA respeita o escopo do usuário e do documento',
  sbd6c1ad6f630bc66: 'Proteção e criptografia de dados',
  s5000291d871c0fa9: 'São utilizadas práticas de criptografia padrão do setor.',
  sfa36e694b66a38af: 'Essas práticas incluem:',
  s4fa57ce9f2237752: 'criptografia em trânsito, por exemplo, com TLS',
  s7a1029817ab4f27b: 'criptografia em repouso para dados armazenados',
  sdd08b852bdc542dc: 'Utiliza-se armazenamento seguro, e o acesso aos repositórios de dados é controlado.',
  s8410261a3614113c:
    'Os backups e os processos de recuperação são projetados para apoiar a continuidade dos negócios e a resiliência operacional.',
  sccd9bbb189425c26:
    'As equipes de compras podem solicitar detalhes técnicos mais aprofundados por meio do pacote de segurança.',
  s0f3f3c90e0c2fe02: 'Auditabilidade e registro de eventos',
  sacea7e61ae9d9549: 'A Harmonity apoia a governança ao tornar as ações principais atribuíveis a seus autores.',
  s17283b3dc924b0dc: 'Os eventos principais recebem registro de data e hora e são vinculados a seus autores.',
  sa932fe7f51aedcf7:
    'O registro de eventos é centralizado e projetado para apoiar investigações e o monitoramento operacional.',
  s165281391f2e8b04:
    'Um histórico pronto para auditoria ajuda as equipes jurídicas e de compras a manter a rastreabilidade das alterações e aprovações de contratos.',
  s612471ee06404d1f:
    'Os detalhes sobre o registro de eventos e a retenção podem ser fornecidos no âmbito do pacote de segurança, no DPA quando aplicável, ou em ambos.',
  s280caf8436cfc409: 'Segurança de aplicações',
  sef1a7196f87278fc: 'O objetivo é manter um ciclo de vida seguro de desenvolvimento e operações.',
  s00987cae1dea8ee7: 'Em linhas gerais, esse ciclo inclui:',
  s163d28efcefffff7: 'práticas de desenvolvimento seguro e processos de revisão',
  sfe7210ce76c514af: 'gerenciamento de dependências e vulnerabilidades',
  s210f5ffaf5ff05d1: 'fluxos de trabalho para detecção, triagem e remediação de incidentes',
  s9707fda473ec16f9:
    'As organizações que exigirem questionários específicos, atestados de segurança ou evidências podem solicitar o pacote de segurança e serão encaminhadas aos materiais adequados.',
  s38fde2f9c07b9c3e: 'Resposta a incidentes',
  sb0c8ed5f09de214a: 'São mantidos processos para detectar incidentes de segurança e responder a eles.',
  seeea4756b054b922: 'Também há processos para:',
  sb22016b4e35750a6: 'avaliar o impacto e implementar medidas de remediação',
  s3b0e70e89d0aee25: 'comunicar-se com os clientes quando apropriado',
  sd471cf4c65663177:
    'A manutenção planejada e as comunicações operacionais são tratadas na seção Reliability do Trust Center e, quando aplicável, no Service Level Agreement (SLA).',
  s1c0a8a1cde4cfd00: 'Uma Status Page (página de status) pública poderá ser adicionada posteriormente.',
  s4c2c7cff553dcfa3: 'Segurança da IA',
  se3b6789c9fa0e028: 'A Harmony AI é projetada para estar sujeita a governança, e não para ser opaca.',
  s9907534396b2b833: 'A IA segue os mesmos limites de permissão que os usuários e os documentos.',
  sdd1f7b77bd48e9ee:
    'Os resultados da IA são projetados para serem passíveis de revisão e, quando aplicável, vinculados a evidências.',
  sf14a5bad8fab0794:
    'Os resultados da IA não constituem aconselhamento jurídico; exigem revisão e aprovação por um ser humano.',
  s65431239bcd8ffc8: 'Mais informações sobre o assunto encontram-se em “AI & Data Governance”.',
  s3cac0b425265e043: 'Os clientes são responsáveis por:',
  s5a620536c4796fce: 'atribuir funções adequadas e acesso com privilégio mínimo',
  s346659ea7dad8610: 'manter práticas de autenticação seguras e a segurança dos dispositivos',
  s7057f2a01ae31f36: 'assegurar que o uso por seus usuários seja autorizado',
  s7f740fef23affe70: 'Disponível mediante solicitação por meio do pacote de segurança e sob NDA quando necessário.',
  s56cd93128aecc6f3: 'Visão geral da segurança (resumo dos controles)',
  s0dc4f4e4a3588170: 'Visão geral da arquitetura (em linhas gerais)',
  s63c0b6a863090c93: 'Visão geral do manuseio de dados e da privacidade',
  s2edc5ca1ec54ad89: 'Visão geral do controle de acesso e da auditabilidade',
  s86cd7684da71d65a: 'Abordagem de gerenciamento de vulnerabilidades (em linhas gerais)',
  sc10e1b54288e12d7: 'Visão geral da continuidade dos negócios e da recuperação de desastres (em linhas gerais)',
  s78daa249efd37c8d: 'Questionários adicionais e requisitos corporativos (quando aplicável)',
  s9bb325ed95583541: 'Publicação inicial',
  s14ea1ba58a278b72: 'A Harmonity pode recorrer a suboperadores para:',
  s348a6b68f955fc09: 'Hospedagem',
  s2c2b04f2561a1d4b: 'Analytics',
  s373e1444e9a39e10: 'Comunicações',
  s6807022d47478dfc: 'Outras necessidades operacionais',
  s018edc97f3246b6c: 'A transparência sobre os suboperadores é oferecida no Trust Center, na seção Subprocessors.',
  s28d389c38442f5ae:
    'O Data Processing Addendum (DPA) define os papéis e as obrigações relativos ao tratamento de dados.',
  sa51fb263756c1d08:
    'Quando a área de compras exigir, detalhes adicionais sobre a segurança de fornecedores podem ser fornecidos por meio do pacote de segurança.',
  s7bcfc8724748396f:
    'Para consultas sobre segurança, relatos de vulnerabilidades e solicitações das equipes de compras.',
};
