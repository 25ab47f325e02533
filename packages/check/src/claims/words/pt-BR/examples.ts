import type {Examples} from '../../examples.js';

/** What Portuguese may not say, unless the facts do. */
export const examples: Examples = {
  'soc2-type2': [
    'Concluímos o SOC 2 Type 2.',
    'Nosso relatório SOC 2 Tipo II está disponível mediante solicitação.',
    'Nosso relatório SOC 2 Tipo 1 está disponível mediante solicitação.',
  ],
  'soc2-certified': ['Somos certificados SOC 2.', 'Certificação SOC 2 Type {type}'],
  'soc2-compliant': ['Estamos em conformidade com o SOC 2.'],
  'soc2-unqualified': [
    'Nossa auditoria SOC 2 Type {type} terminou com parecer sem ressalvas.',
    'Passamos na nossa auditoria SOC 2 Type {type} sem exceções.',
  ],
  'soc2-categories': [
    'Nosso relatório SOC 2 Type {type} cobre as cinco categorias dos serviços de confiança.',
    'Nosso relatório SOC 2 Type {type} cobre a privacidade.',
    'Nosso relatório SOC 2 Type {type} cobre a integridade do processamento.',
    'Nosso relatório SOC 2 Type {type} cobre a confidencialidade.',
    'Nosso relatório SOC 2 Type {type} cobre a disponibilidade.',
  ],
  'soc2-current': [
    'Nosso relatório SOC 2 Type {type} está em dia.',
    'Nossos controles são auditados continuamente segundo o SOC 2 Type {type}.',
  ],
  'soc2-whose': ['Nosso relatório SOC 2 Type {type} cobre todas as nossas subsidiárias.'],
  'soc2-type-missing': ['Temos um relatório SOC 2.'],
  'soc2-date-missing': ['Concluímos o SOC 2 Type {type}.'],
  'soc2-date-wrong': ['Nosso relatório SOC 2 Type {type} tem a data de {otherDate}.'],
  'iso-27001': ['Somos certificados ISO 27001.'],
  hipaa: ['Nossa plataforma está em conformidade com a HIPAA.'],
  gdpr: ['Cumprimos integralmente o GDPR.'],
  'data-location': ['Todos os dados dos clientes permanecem no Brasil.'],
  'no-data-leaves': ['Nenhum dado sai da sua infraestrutura.'],
  'other-framework': ['Somos certificados PCI DSS.', 'Temos um relatório SOC 3.'],
  'absolute-security': ['Nossa plataforma é 100% segura.', 'Seus contratos têm proteção de nível bancário.'],
  'subprocessors-none': ['Não usamos suboperadores.'],
  'ai-stronger': ['Nossa IA nunca alucina.', 'Com a nossa IA, nenhuma revisão humana é necessária.'],
};
