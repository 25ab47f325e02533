import type {Examples} from '../../examples.js';

/** What Korean may not say, unless the facts do. */
export const examples: Examples = {
  'soc2-type2': [
    '당사는 SOC 2 Type 2 감사를 완료했습니다.',
    '당사의 SOC 2 Type II 보고서는 요청 시 제공됩니다.',
    '당사의 SOC 2 Type 1 보고서는 요청 시 제공됩니다.',
  ],
  'soc2-certified': ['당사는 SOC 2 인증을 받았습니다.', '당사는 SOC 2 Type {type} 인증서를 보유하고 있습니다.'],
  'soc2-compliant': ['당사는 SOC 2를 준수합니다.'],
  'soc2-unqualified': [
    '당사의 SOC 2 Type {type} 감사에서 적정 의견을 받았습니다.',
    '당사는 예외 사항 없이 SOC 2 Type {type} 감사를 통과했습니다.',
  ],
  'soc2-categories': [
    '당사의 SOC 2 Type {type} 보고서는 신뢰 서비스의 모든 범주를 포함합니다.',
    '당사의 SOC 2 Type {type} 보고서는 개인정보 보호를 포함합니다.',
    '당사의 SOC 2 Type {type} 보고서는 처리 무결성을 포함합니다.',
    '당사의 SOC 2 Type {type} 보고서는 기밀성을 포함합니다.',
    '당사의 SOC 2 Type {type} 보고서는 가용성을 포함합니다.',
  ],
  'soc2-current': [
    '당사의 SOC 2 Type {type} 보고서는 최신 상태입니다.',
    '당사의 통제는 지속적으로 SOC 2 Type {type} 감사를 받습니다.',
  ],
  'soc2-whose': ['당사의 SOC 2 Type {type} 보고서는 모든 자회사를 포함합니다.'],
  'soc2-type-missing': ['당사는 SOC 2 보고서를 보유하고 있습니다.'],
  'soc2-date-missing': ['당사는 SOC 2 Type {type} 감사를 완료했습니다.'],
  'soc2-date-wrong': ['당사의 SOC 2 Type {type} 보고서는 {otherDate} 자로 발행되었습니다.'],
  'iso-27001': ['당사는 ISO 27001 인증을 받았습니다.'],
  hipaa: ['당사의 플랫폼은 HIPAA를 준수합니다.'],
  gdpr: ['당사는 GDPR을 완전히 준수합니다.'],
  'data-location': ['모든 고객 데이터는 EU 내에만 저장됩니다.'],
  'no-data-leaves': ['어떤 데이터도 고객의 인프라를 벗어나지 않습니다.'],
  'other-framework': ['당사는 PCI DSS 인증을 받았습니다.', '당사는 SOC 3 보고서를 보유하고 있습니다.'],
  'absolute-security': ['당사의 플랫폼은 100% 안전합니다.', '계약서는 은행급 보안으로 보호됩니다.'],
  'subprocessors-none': ['당사는 하위 처리자를 이용하지 않습니다.'],
  'ai-stronger': ['당사의 AI는 환각을 일으키지 않습니다.', '당사의 AI를 쓰면 사람의 검토가 필요 없습니다.'],
};
