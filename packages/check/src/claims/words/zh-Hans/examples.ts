import type {Examples} from '../../examples.js';

/** What Chinese may not say, unless the facts do. */
export const examples: Examples = {
  'soc2-type2': [
    '我们已完成 SOC 2 Type 2 审计。',
    '我们的 SOC 2 Type II 报告可应要求提供。',
    '我们的 SOC 2 Type 1 报告可应要求提供。',
  ],
  'soc2-certified': ['我们已通过 SOC 2 认证。', '我们持有 SOC 2 Type {type} 证书。'],
  'soc2-compliant': ['我们符合 SOC 2 要求。'],
  'soc2-unqualified': [
    '审计师对我们的 SOC 2 Type {type} 报告出具了无保留意见。',
    '我们的 SOC 2 Type {type} 审计没有发现任何例外。',
  ],
  'soc2-categories': [
    '我们的 SOC 2 Type {type} 报告涵盖全部五个信任服务类别。',
    '我们的 SOC 2 Type {type} 报告涵盖隐私。',
    '我们的 SOC 2 Type {type} 报告涵盖处理完整性。',
    '我们的 SOC 2 Type {type} 报告涵盖机密性。',
    '我们的 SOC 2 Type {type} 报告涵盖可用性。',
  ],
  'soc2-current': ['我们的 SOC 2 Type {type} 报告是最新的。', '我们的控制措施全年持续接受 SOC 2 Type {type} 审计。'],
  'soc2-whose': ['我们的 SOC 2 Type {type} 报告涵盖所有子公司。'],
  'soc2-type-missing': ['我们有 SOC 2 报告。'],
  'soc2-date-missing': ['我们已完成 SOC 2 Type {type} 审计。'],
  'soc2-date-wrong': ['我们的 SOC 2 Type {type} 报告日期为{otherDate}。'],
  'iso-27001': ['我们已通过 ISO 27001 认证。'],
  hipaa: ['我们的平台符合 HIPAA 要求。'],
  gdpr: ['我们完全符合 GDPR。'],
  'data-location': ['所有客户数据都留在欧盟境内。'],
  'no-data-leaves': ['任何数据都不会离开您的基础设施。'],
  'other-framework': ['我们已通过 PCI DSS 认证。', '我们持有 SOC 3 报告。'],
  'absolute-security': ['我们的平台 100% 安全。', '您的合同享有银行级安全保护。'],
  'subprocessors-none': ['我们不使用任何子处理者。'],
  'ai-stronger': ['我们的 AI 从不产生幻觉。', '有了我们的 AI，无需人工审核。'],
};
