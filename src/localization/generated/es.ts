// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import type {LocalePack} from '../packs.js';

import {str} from '@lit/localize';

export const templates: LocalePack['messages'] = {
  'badge.categories': `Categorías abarcadas`,
  'badge.claim-link': str`${0}: ${1}`,
  'badge.earlier': `Informes anteriores`,
  'badge.examination': str`Hay una auditoría ${0} en curso. No está completada y no existe ningún informe sobre ella.`,
  'badge.limits.title': `Lo que este informe no demuestra`,
  'badge.name-link': str`${0}. ${1}`,
  'badge.name.type1': str`${0}: informe ${1} fechado el ${2}`,
  'badge.name.type2': str`${0}: informe ${1} correspondiente al período ${2}, fechado el ${3}`,
  'badge.report': str`Informe fechado el ${0}`,
  'badge.request': `Solicitar el informe`,
  'badge.request.title': `Cómo solicitar el informe`,
  'badge.span.type1': `Auditoría a una fecha concreta`,
  'badge.span.type1-as-of': str`Auditoría a una fecha concreta: ${0}`,
  'badge.span.type2': str`Período de auditoría: ${0}`,
  'badge.types.title': str`Qué significa ${0}`,
  'badge.when.type2': str`${0}, informe fechado el ${1}`,
  'category.availability': `Disponibilidad`,
  'category.confidentiality': `Confidencialidad`,
  'category.privacy': `Privacidad`,
  'category.processing-integrity': `Integridad del procesamiento`,
  'category.security': `Seguridad`,
  'changes.title': `Registro de cambios:`,
  'column.data': `Datos`,
  'column.ended': `Hasta`,
  'column.label': str`${0}:`,
  'column.locations': `Ubicaciones`,
  'column.name': `Nombre`,
  'column.purpose': `Finalidad`,
  'column.since': `Desde`,
  'documents.title': `Documentación disponible previa solicitud`,
  'english.label': `Inglés`,
  'english.sentence': str`En inglés: ${0}`,
  'filters.all-locations': `Todas las ubicaciones`,
  'filters.all-purposes': `Todas las finalidades`,
  'filters.clear': `Restablecer`,
  'filters.count': str`Mostrando ${0} de ${1}`,
  'filters.keys': `Las teclas de flecha permiten recorrer la lista; Esc devuelve a la búsqueda.`,
  'filters.location': `Ubicación`,
  'filters.none': `Ninguna entrada de esta lista coincide con la búsqueda.`,
  'filters.purpose': `Finalidad`,
  'filters.search': `Buscar`,
  'filters.title': `Buscar entre los subencargados`,
  'kit.address': str`${0}: ${1}`,
  'kit.facts': str`Versión de la información: ${0}`,
  'kit.sentence': str`${0}.`,
  'kit.short-claim': str`${0}: ${1}, ${2}`,
  'older.ask': str`Preguntar qué ha cambiado desde entonces: ${0}`,
  'older.brief.type1': `(hace más de 12 meses)`,
  'older.brief.type2': `(el período terminó hace más de 12 meses)`,
  'older.type1': str`Este informe está fechado el ${0}, hace más de 12 meses.`,
  'older.type2': str`El período de auditoría de este informe terminó el ${0}, hace más de 12 meses.`,
  'opinion.adverse': `Desfavorable`,
  'opinion.disclaimer': `Abstención de opinión`,
  'opinion.qualified': `Con salvedades`,
  'opinion.unqualified': `Sin salvedades`,
  'report.auditor': `Auditor`,
  'report.link': `Leer información sobre el informe`,
  'report.opinion': `Opinión del auditor`,
  'report.system': `Sistema`,
  'responsibilities.title': `Responsabilidades del cliente`,
  'security.title': str`Seguridad en ${0}`,
  'subprocessors.address': `Dirección`,
  'subprocessors.changes': `Cambios en esta lista`,
  'subprocessors.contact': `Consultas sobre subencargados:`,
  'subprocessors.entry-contact': `Contacto`,
  'subprocessors.former': `Antiguos subencargados`,
  'subprocessors.legal-name': `Razón social`,
  'subprocessors.list-link': `Abrir la lista nominativa`,
  'subprocessors.more': str`Más información sobre ${0}`,
  'subprocessors.objection': str`Último día para oponerse: ${0}`,
  'subprocessors.permalink': str`Enlace a ${0}`,
  'subprocessors.planned': str`Previsto a partir del ${0}`,
  'subprocessors.purposes': `Finalidades registradas`,
  'subprocessors.title': str`Subencargados de ${0}`,
  'subprocessors.transfer': `Mecanismo de transferencia`,
  'term.at-rest.text': `Mientras los datos están almacenados y no se están transmitiendo a ninguna parte.`,
  'term.at-rest.title': `Qué significa «en reposo»`,
  'term.dpa.text': `Un Data Processing Addendum (anexo de tratamiento de datos): el documento que define los roles y las obligaciones en materia de tratamiento de datos.`,
  'term.dpa.title': `Qué es un DPA`,
  'term.in-transit.text': `Mientras los datos circulan por una red, por ejemplo, entre un navegador y un servidor.`,
  'term.in-transit.title': `Qué significa «en tránsito»`,
  'term.least-privilege.text': `Cada persona recibe únicamente el acceso que su tarea requiere, y nada más.`,
  'term.least-privilege.title': `Qué significa «privilegio mínimo»`,
  'term.subprocessor.text': `Un proveedor de servicios externo al que recurre una empresa y que puede tratar datos por cuenta de los clientes de esta.`,
  'term.subprocessor.title': `Qué es un subencargado`,
  'type.completed': `Completado`,
  'type.label': str`${0}:`,
  'type.label-with-state': str`${0} (${1}):`,
  'type.not-completed': `Sin informe completado`,
  updated: str`Última actualización: ${0}`,
};

/** Translations of statements, by a digest of the English text. */
export const statements: LocalePack['statements'] = {
  s3f4938e63afcaf6e: 'Harmony ha completado SOC 2 Type 1.',
  s8d26dadd2b02ec90: 'El informe SOC 2 Type 1 de Harmony está fechado el 15 de marzo de 2026.',
  s12cf4cac540bc7fc: 'El informe abarca Seguridad, Confidencialidad y Disponibilidad.',
  sc7ee0af3a6b3bf0c: 'SOC 2 es un marco independiente para auditar organizaciones de servicios.',
  s6e44f158592df43a:
    'Una auditoría de este tipo evalúa controles relacionados con los datos de los clientes y con la prestación del servicio.',
  sfdab40f6e72df1e4:
    'Controles que protegen los sistemas y los datos frente al acceso no autorizado, la divulgación no autorizada y los daños.',
  s57c68968f2366a6d: 'Controles que protegen la información designada como confidencial.',
  s78e1cca878e42668: 'Controles que respaldan la disponibilidad de los sistemas para su operación y uso.',
  s600d433310b43f47:
    'Examina si los controles están adecuadamente diseñados e implementados a una fecha concreta. Es una instantánea: no revisa cómo se mantienen ni cómo operan los controles durante un período prolongado.',
  s6da716f941e161a3:
    'Examina si los controles están diseñados de forma eficaz y, además, si operan según lo previsto durante un período continuado, por lo general de varios meses.',
  s3a3e4a6683a691af:
    'Ambos tipos están estrechamente relacionados, pero tienen finalidades distintas y no deberían confundirse.',
  s48057e7a21a0fc76:
    'Type 1 muestra el diseño y la implementación iniciales de los controles; Type 2 muestra que siguen operando de forma eficaz a lo largo de un período de auditoría.',
  s43163fbad8726696:
    'Una auditoría Type 2 aporta evidencia de que los controles se aplican de forma constante y mantienen su eficacia en la operación real, y no solo en una única fecha de auditoría.',
  s9e38f9426313b3bd: 'El informe que Harmony tiene completado actualmente es el Type 1.',
  s5d18eaba8753a719: 'Mientras no se complete un informe Type 2, no debería afirmarse que Harmony dispone de uno.',
  se6d1915c4403c7e8: 'Se completó una auditoría independiente SOC 2 Type 1 de Harmony.',
  s22acd13b2f164b29: 'La fecha que figura en el informe es el 15 de marzo de 2026.',
  s9448991f60ff6cea: 'La entidad auditada es Harmony Global Inc.',
  s9aad4c426b757566: 'Las categorías abarcadas son Seguridad, Confidencialidad y Disponibilidad.',
  sda6a13d22a5188d2: 'La auditoría evaluó los controles en un momento concreto.',
  sfcabca3cd1ed9ead: 'No demuestra que Harmony haya completado SOC 2 Type 2.',
  sba6aad34043e462b: 'No demuestra que Harmony posea una certificación ISO 27001.',
  sbfcdee31c75b8a49: 'No demuestra que Harmony posea una certificación HIPAA.',
  s84a89f9fa09863bb:
    'No demuestra que la configuración, la retención de datos, las integraciones, los permisos o la residencia de datos sean idénticos en todas las implementaciones de los clientes.',
  s554eea24d1f7170a:
    'Los clientes que necesiten el informe SOC 2 Type 1 para una evaluación de proveedores deberían solicitarlo a su equipo de cuenta de Harmony o al contacto de seguridad al que se dirigen las solicitudes sobre seguridad de proveedores.',
  sb054b24b3af5437a:
    'Por lo general, los informes SOC 2 no se publican abiertamente, sino que se comparten en condiciones de confidencialidad adecuadas.',
  s38b342116128d89a:
    'SOC 2 es una cuestión distinta del RGPD, de HIPAA, de ISO 27001, de la retención de datos por parte de los proveedores de IA y de la residencia de datos.',
  s7e23ba5ffd5ba63a:
    'Las preguntas sobre esos temas se responden a partir de la política de privacidad, el acuerdo de tratamiento de datos, el contrato y la documentación de seguridad vigentes; las respuestas no se deducen de SOC 2.',
  sdd78a760eae328eb:
    'Harmonity se ha diseñado para equipos que trabajan con documentos comerciales y jurídicos sensibles.',
  s8e640ed794329fdf:
    'La atención se centra en el acceso de privilegio mínimo, el manejo seguro de los datos y la auditabilidad a lo largo de todo el ciclo de vida del contrato, desde el borrador hasta la renovación, pasando por la aprobación.',
  sd8f02ce24018812d: 'Enfoque de seguridad',
  s677edf6243839ec4:
    'El programa de seguridad está concebido para respaldar flujos de trabajo contractuales controlados.',
  s8f4e322d6133413f:
    'El acceso está sujeto a permisos y la visibilidad está acotada, por espacio de trabajo y por documento.',
  scf01313f317dc948: 'El historial de actividad está preparado para auditorías y las acciones son atribuibles.',
  s62f19f6238951657: 'Cifrado en tránsito y en reposo, descrito en términos generales.',
  sbd1850844cdd99c4:
    'La supervisión y los controles operativos respaldan la disponibilidad y la respuesta a incidentes.',
  s15dfc2f92f32f949:
    'La gobernanza de los proveedores se ejerce mediante la transparencia sobre los subencargados y mediante condiciones contractuales de tratamiento de datos.',
  s7090d04394696074:
    'Esta es una descripción general; se puede compartir documentación adicional para la evaluación a través del paquete de seguridad, bajo un NDA cuando sea necesario.',
  s888c5769616132af: 'Control de acceso desde el diseño',
  sb9173939c331c060: 'Los roles y permisos definen quién puede ver, comentar, editar, aprobar o gestionar documentos.',
  s7d424dc10610bb1d:
    'Cuando corresponda, también definen quién puede administrar la configuración del espacio de trabajo y el acceso de los usuarios.',
  s0cdf3bc21d37f8b5:
    'Las reglas de acceso están diseñadas para aplicarse de manera uniforme en las distintas funciones:',
  s6d16a3c7d8d43923: 'flujos de trabajo principales: crear, revisar, colaborar, aprobar',
  s682a29fc024f0f9e: 'almacenamiento y recuperación de documentos',
  sf5d30beb662438bf: 'funciones de Harmony AI, en las que la IA respeta el ámbito del usuario y del documento',
  sbd6c1ad6f630bc66: 'Protección y cifrado de datos',
  s5000291d871c0fa9: 'Se utilizan prácticas de cifrado estándar del sector.',
  sfa36e694b66a38af: 'Estas prácticas incluyen:',
  s4fa57ce9f2237752: 'cifrado en tránsito, por ejemplo, con TLS',
  s7a1029817ab4f27b: 'cifrado en reposo de los datos almacenados',
  sdd08b852bdc542dc: 'Se utiliza almacenamiento seguro y se controla el acceso a los almacenes de datos.',
  s8410261a3614113c:
    'Las copias de seguridad y los procesos de recuperación están diseñados para respaldar la continuidad del negocio y la resiliencia operativa.',
  sccd9bbb189425c26:
    'Los equipos de compras pueden solicitar información técnica más detallada a través del paquete de seguridad.',
  s0f3f3c90e0c2fe02: 'Auditabilidad y registro de eventos',
  sacea7e61ae9d9549: 'Harmonity respalda la gobernanza al hacer que las acciones clave sean atribuibles.',
  s17283b3dc924b0dc: 'Los eventos clave llevan marca de tiempo y están vinculados a sus autores.',
  sa932fe7f51aedcf7:
    'El registro de eventos está centralizado y diseñado para respaldar las investigaciones y la supervisión operativa.',
  s165281391f2e8b04:
    'Un historial preparado para auditorías ayuda a los equipos jurídicos y de compras a mantener la trazabilidad de los cambios y las aprobaciones de los contratos.',
  s612471ee06404d1f:
    'Los detalles sobre el registro de eventos y la retención se pueden facilitar en el marco del paquete de seguridad, en el DPA cuando corresponda, o en ambos.',
  s280caf8436cfc409: 'Seguridad de las aplicaciones',
  sef1a7196f87278fc: 'El objetivo es mantener un ciclo de vida seguro de desarrollo y operaciones.',
  s00987cae1dea8ee7: 'En términos generales, este ciclo incluye:',
  s163d28efcefffff7: 'prácticas de desarrollo seguro y procesos de revisión',
  sfe7210ce76c514af: 'gestión de dependencias y vulnerabilidades',
  s210f5ffaf5ff05d1: 'flujos de trabajo para la detección, el triaje y la corrección de incidentes',
  s9707fda473ec16f9:
    'Las organizaciones que requieran cuestionarios específicos, atestaciones de seguridad o evidencias pueden solicitar el paquete de seguridad y se las dirigirá a los materiales adecuados.',
  s38fde2f9c07b9c3e: 'Respuesta a incidentes',
  sb0c8ed5f09de214a: 'Se mantienen procesos para detectar incidentes de seguridad y responder a ellos.',
  seeea4756b054b922: 'También existen procesos para:',
  sb22016b4e35750a6: 'evaluar el impacto y aplicar medidas correctivas',
  s3b0e70e89d0aee25: 'comunicarse con los clientes cuando sea oportuno',
  sd471cf4c65663177:
    'El mantenimiento planificado y las comunicaciones operativas se abordan en la sección Reliability del Trust Center y, cuando corresponda, en el Service Level Agreement (SLA).',
  s1c0a8a1cde4cfd00: 'Es posible que más adelante se añada una Status Page (página de estado) pública.',
  s4c2c7cff553dcfa3: 'Seguridad de la IA',
  se3b6789c9fa0e028: 'Harmony AI está diseñada para estar sujeta a gobernanza, no para ser opaca.',
  s9907534396b2b833: 'La IA se atiene a los mismos límites de permisos que los usuarios y los documentos.',
  sdd1f7b77bd48e9ee:
    'Sus resultados están diseñados para ser revisables y, cuando corresponda, estar vinculados a evidencias.',
  sf14a5bad8fab0794:
    'Los resultados de la IA no constituyen asesoramiento jurídico; requieren la revisión y la aprobación por parte de un ser humano.',
  s65431239bcd8ffc8: 'Hay más información al respecto en «AI & Data Governance».',
  s3cac0b425265e043: 'Los clientes son responsables de:',
  s5a620536c4796fce: 'asignar roles adecuados y accesos de privilegio mínimo',
  s346659ea7dad8610: 'mantener prácticas de autenticación seguras y la seguridad de los dispositivos',
  s7057f2a01ae31f36: 'asegurarse de que el uso por parte de sus usuarios esté autorizado',
  s7f740fef23affe70:
    'Disponible previa solicitud a través del paquete de seguridad y bajo un NDA cuando sea necesario.',
  s56cd93128aecc6f3: 'Descripción general de la seguridad (resumen de los controles)',
  s0dc4f4e4a3588170: 'Descripción general de la arquitectura (a grandes rasgos)',
  s63c0b6a863090c93: 'Descripción general del manejo de datos y la privacidad',
  s2edc5ca1ec54ad89: 'Descripción general del control de acceso y la auditabilidad',
  s86cd7684da71d65a: 'Enfoque de gestión de vulnerabilidades (a grandes rasgos)',
  sc10e1b54288e12d7:
    'Descripción general de la continuidad del negocio y la recuperación ante desastres (a grandes rasgos)',
  s78daa249efd37c8d: 'Cuestionarios adicionales y requisitos empresariales (cuando corresponda)',
  s9bb325ed95583541: 'Publicación inicial',
  s14ea1ba58a278b72: 'Harmonity puede recurrir a subencargados para:',
  s348a6b68f955fc09: 'Alojamiento',
  s2c2b04f2561a1d4b: 'Analítica',
  s373e1444e9a39e10: 'Comunicaciones',
  s6807022d47478dfc: 'Otras necesidades operativas',
  s018edc97f3246b6c:
    'En el Trust Center, en la sección Subprocessors, se ofrece transparencia sobre los subencargados.',
  s28d389c38442f5ae:
    'El Data Processing Addendum (DPA) define los roles y las obligaciones en materia de tratamiento de datos.',
  sa51fb263756c1d08:
    'Cuando el área de compras lo requiera, se pueden facilitar detalles adicionales sobre la seguridad de los proveedores a través del paquete de seguridad.',
  s7bcfc8724748396f:
    'Para consultas de seguridad, notificaciones de vulnerabilidades y solicitudes de los equipos de compras.',
};
