import type {Examples} from '../../examples.js';

/** What Japanese may not say, unless the facts do. */
export const examples: Examples = {
  'soc2-type2': ['当社はSOC 2 Type 2を取得しています。', '当社のSOC 2 Type 1報告書をご提供しています。'],
  'soc2-certified': ['当社はSOC 2認証を取得しています。'],
  'soc2-compliant': ['当社はSOC 2に準拠しています。'],
  'soc2-unqualified': ['当社のSOC 2 Type {type}報告書について無限定適正意見を得ました。'],
  'soc2-categories': [
    '当社のSOC 2 Type {type}報告書は、プライバシーも対象としています。',
    '当社のSOC 2 Type {type}報告書は、処理のインテグリティも対象としています。',
  ],
  'soc2-current': ['当社はSOC 2 Type {type}の監査を継続的に受けています。'],
  'soc2-whose': ['当社のSOC 2 Type {type}報告書は、グループ会社全社を対象としています。'],
  'soc2-type-missing': ['当社はSOC 2報告書を保有しています。'],
  'soc2-date-missing': ['当社はSOC 2 Type {type}を完了しました。'],
  'soc2-date-wrong': ['当社のSOC 2 Type {type}報告書は{otherDate}付です。'],
  'iso-27001': ['当社はISO 27001認証を取得しています。'],
  hipaa: ['当社のプラットフォームはHIPAAに準拠しています。'],
  gdpr: ['当社はGDPRに完全に準拠しています。'],
  'data-location': ['お客様のデータはすべてEU域内に保管されます。'],
  'no-data-leaves': ['データがお客様の環境の外に出ることは一切ありません。'],
  'other-framework': ['当社はPCI DSSの認証を取得しています。'],
  'absolute-security': ['当社のプラットフォームは100%安全です。'],
  'subprocessors-none': ['当社は再委託先を一切利用していません。'],
  'ai-stronger': ['当社のAIは決して間違えません。', '当社のAIなら、人による確認は不要です。'],
};
