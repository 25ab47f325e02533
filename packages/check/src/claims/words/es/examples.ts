import type {Examples} from '../../examples.js';

/** What Spanish may not say, unless the facts do. */
export const examples: Examples = {
  'soc2-type2': [
    'Hemos completado SOC 2 Type 2.',
    'Nuestro informe SOC 2 Tipo II está disponible a petición.',
    'Nuestro informe SOC 2 Tipo 1 está disponible a petición.',
  ],
  'soc2-certified': ['Estamos certificados en SOC 2.', 'Certificación SOC 2 Type {type}'],
  'soc2-compliant': ['Cumplimos con SOC 2.'],
  'soc2-unqualified': [
    'Nuestra auditoría SOC 2 Type {type} concluyó con una opinión sin salvedades.',
    'Superamos nuestra auditoría SOC 2 Type {type} sin excepciones.',
  ],
  'soc2-categories': [
    'Nuestro informe SOC 2 Type {type} cubre las cinco categorías de los servicios de confianza.',
    'Nuestro informe SOC 2 Type {type} cubre la privacidad.',
    'Nuestro informe SOC 2 Type {type} cubre la integridad del procesamiento.',
    'Nuestro informe SOC 2 Type {type} cubre la confidencialidad.',
    'Nuestro informe SOC 2 Type {type} cubre la disponibilidad.',
  ],
  'soc2-current': [
    'Nuestro informe SOC 2 Type {type} está al día.',
    'Nuestros controles se auditan de forma continua según SOC 2 Type {type}.',
  ],
  'soc2-whose': ['Nuestro informe SOC 2 Type {type} cubre todas nuestras filiales.'],
  'soc2-type-missing': ['Tenemos un informe SOC 2.'],
  'soc2-date-missing': ['Hemos completado SOC 2 Type {type}.'],
  'soc2-date-wrong': ['Nuestro informe SOC 2 Type {type} lleva fecha de {otherDate}.'],
  'iso-27001': ['Estamos certificados en ISO 27001.'],
  hipaa: ['Nuestra plataforma cumple con la HIPAA.'],
  gdpr: ['Cumplimos plenamente el RGPD.'],
  'data-location': ['Todos los datos de los clientes permanecen en la UE.'],
  'no-data-leaves': ['Ningún dato sale nunca de su infraestructura.'],
  'other-framework': ['Estamos certificados en PCI DSS.', 'Tenemos un informe SOC 3.'],
  'absolute-security': [
    'Nuestra plataforma es 100 % segura.',
    'Sus contratos están protegidos con seguridad de nivel bancario.',
  ],
  'subprocessors-none': ['No recurrimos a subencargados.'],
  'ai-stronger': ['Nuestra IA nunca alucina.', 'Con nuestra IA no hace falta ninguna revisión humana.'],
};
