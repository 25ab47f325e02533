import type {Examples} from '../../examples.js';

/** What Hebrew may not say, unless the facts do. */
export const examples: Examples = {
  'soc2-type2': [
    'השלמנו ביקורת SOC 2 Type 2.',
    'דוח SOC 2 Type 2 שלנו זמין לפי בקשה.',
    'דוח SOC 2 Type 1 שלנו זמין לפי בקשה.',
  ],
  'soc2-certified': ['אנחנו מוסמכי SOC 2.', 'הסמכת SOC 2 Type {type}'],
  'soc2-compliant': ['אנחנו תואמי SOC 2.'],
  'soc2-unqualified': [
    'ביקורת SOC 2 Type {type} שלנו הסתיימה בחוות דעת בלתי מסויגת.',
    'עברנו את ביקורת SOC 2 Type {type} בהצלחה וללא ממצאים.',
  ],
  'soc2-categories': [
    'דוח SOC 2 Type {type} שלנו מכסה את כל חמש הקטגוריות.',
    'דוח SOC 2 Type {type} שלנו מכסה את קטגוריית הפרטיות.',
    'דוח SOC 2 Type {type} שלנו מכסה את קטגוריית שלמות העיבוד.',
    'דוח SOC 2 Type {type} שלנו מכסה את קטגוריית הסודיות.',
    'דוח SOC 2 Type {type} שלנו מכסה את קטגוריית הזמינות.',
  ],
  'soc2-current': ['דוח SOC 2 Type {type} שלנו עדכני.', 'הבקרות שלנו מבוקרות ברציפות לפי SOC 2 Type {type}.'],
  'soc2-whose': ['דוח SOC 2 Type {type} שלנו מכסה את כל חברות הבת שלנו.'],
  'soc2-type-missing': ['יש לנו דוח SOC 2.'],
  'soc2-date-missing': ['השלמנו ביקורת SOC 2 Type {type}.'],
  'soc2-date-wrong': ['דוח SOC 2 Type {type} שלנו נושא את התאריך {otherDate}.'],
  'iso-27001': ['אנחנו מוסמכים לתקן ISO 27001.'],
  hipaa: ['הפלטפורמה שלנו עומדת בדרישות HIPAA.'],
  gdpr: ['אנחנו תואמים באופן מלא ל-GDPR.'],
  'data-location': ['כל נתוני הלקוחות נשמרים באיחוד האירופי.'],
  'no-data-leaves': ['שום נתון אינו יוצא מהתשתית שלכם.'],
  'other-framework': ['אנחנו מוסמכי PCI DSS.', 'יש לנו דוח SOC 3.'],
  'absolute-security': ['הפלטפורמה שלנו מאובטחת ב-100%.', 'החוזים שלכם מוגנים באבטחה ברמה בנקאית.'],
  'subprocessors-none': ['איננו משתמשים במעבדי משנה.'],
  'ai-stronger': ['הבינה המלאכותית שלנו לעולם אינה טועה.', 'עם הבינה המלאכותית שלנו אין צורך בבדיקה אנושית.'],
};
