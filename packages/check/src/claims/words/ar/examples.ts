import type {Examples} from '../../examples.js';

/** What Arabic may not say, unless the facts do. */
export const examples: Examples = {
  'soc2-type2': [
    'أكملنا تدقيق SOC 2 Type 2.',
    'تقريرنا SOC 2 من النوع الثاني متاح عند الطلب.',
    'تقريرنا SOC 2 من النوع الأول متاح عند الطلب.',
  ],
  'soc2-certified': ['نحن حاصلون على شهادة SOC 2.', 'شهادة SOC 2 Type {type}'],
  'soc2-compliant': ['منصتنا متوافقة مع SOC 2.'],
  'soc2-unqualified': [
    'انتهى تدقيق SOC 2 Type {type} لدينا برأي غير متحفظ.',
    'اجتزنا تدقيق SOC 2 Type {type} دون أي ملاحظات.',
  ],
  'soc2-categories': [
    'يغطي تقريرنا SOC 2 Type {type} جميع فئات خدمات الثقة الخمس.',
    'يغطي تقريرنا SOC 2 Type {type} الخصوصية.',
    'يغطي تقريرنا SOC 2 Type {type} سلامة المعالجة.',
    'يغطي تقريرنا SOC 2 Type {type} السرية.',
    'يغطي تقريرنا SOC 2 Type {type} التوافر.',
  ],
  'soc2-current': ['تقريرنا SOC 2 Type {type} محدَّث.', 'تخضع ضوابطنا لتدقيق SOC 2 Type {type} باستمرار.'],
  'soc2-whose': ['يغطي تقريرنا SOC 2 Type {type} جميع شركاتنا التابعة.'],
  'soc2-type-missing': ['لدينا تقرير SOC 2.'],
  'soc2-date-missing': ['أكملنا تدقيق SOC 2 Type {type}.'],
  'soc2-date-wrong': ['تقريرنا SOC 2 Type {type} مؤرخ في {otherDate}.'],
  'iso-27001': ['نحن حاصلون على شهادة ISO 27001.'],
  hipaa: ['منصتنا متوافقة مع HIPAA.'],
  gdpr: ['نمتثل للائحة GDPR امتثالًا كاملًا.'],
  'data-location': ['تبقى جميع بيانات العملاء داخل الاتحاد الأوروبي.'],
  'no-data-leaves': ['لا تغادر أي بيانات بنيتكم التحتية.'],
  'other-framework': ['نحن حاصلون على شهادة PCI DSS.', 'لدينا تقرير SOC 3.'],
  'absolute-security': ['منصتنا آمنة بنسبة 100%.', 'عقودكم محمية بأمان بمستوى البنوك.'],
  'subprocessors-none': ['لا نستعين بأي معالجين فرعيين.'],
  'ai-stronger': ['الذكاء الاصطناعي لدينا لا يخطئ أبدًا.', 'لا حاجة إلى مراجعة بشرية مع مساعدنا الذكي.'],
};
