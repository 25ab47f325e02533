/** Words that deny, as simple programs look for them, by language. */
export const NEGATIONS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|no|never|without|unless|separate)\b|n’t/i,
  ar: /لا |ليس|غير|دون|لم |لن |منفصل|مستقل/,
  de: /\b(?:nicht|kein\w*|nie|ohne|unabhängig\w*|getrennt\w*)\b/i,
  es: /\b(?:no|ning\w+|sin|nunca|distint\w+|independiente\w*|separad\w+)\b/i,
  fr: /\b(?:ne|n|pas|aucune?|sans|jamais|distinct\w*|séparé\w*)\b|n’/i,
  he: /לא |אין |אינ|ללא|נפרד/,
  it: /\b(?:non|nessun\w*|senza|mai|distint\w+|separat\w+)\b/i,
  ja: /ない|ません|なし|別/,
  ko: /않|없|아니|못|별개/,
  nl: /\b(?:niet|geen|nooit|zonder|los|afzonderlijk|gescheiden)\b/i,
  pl: /\b(?:nie|brak|żad\w+|bez|nigdy|odrębn\w+|niezależn\w+)\b/i,
  'pt-BR': /\b(?:não|nenhum\w*|sem|nunca|distint\w+|separad\w+|independente\w*)\b/i,
  'zh-Hans': /不|没有|未|无|非|独立/,
};
