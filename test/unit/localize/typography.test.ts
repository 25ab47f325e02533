import {describe, expect, it} from 'vitest';
import {findTypographyFaults} from '../../../scripts/localize/typography.mjs';

const FAULTS: [locale: string, text: string][] = [
  ['fr', 'Rapport : en-tête'],
  ['fr', 'Rapport: en-tête'],
  ['fr', '« Subprocessors »'],
  ['fr', 'le rapport de Harmony'],
  ['fr', 'ce que Harmony fait'],
  ['ja', '種類： 値'],
  ['ja', '報告書(要約)です'],
  ['zh-Hans', '报告： 日期'],
  ['zh-Hans', '报告,日期'],
  ['pl', 'Raport z dnia 15 marca 2026'],
  ['pl', 'Raport z dnia 15 marca 2026 r..'],
  ['ar', 'تقرير, كامل'],
  ['de', 'der “Bericht”'],
  ['nl', 'het "rapport"'],
  ['it', "l'azienda"],
  ['es', 'Un informe .'],
];

const RIGHT: [locale: string, text: string][] = [
  ['fr', 'Rapport\u00a0: «\u00a0Trust Center\u00a0», d’Harmony et qu’Harmony a\u202f; https://example.com'],
  ['fr', 'La touche ramène à la recherche.'],
  ['ja', '種類：値（要約）。SOC 2 Type 1'],
  ['zh-Hans', '报告：日期（NDA）'],
  ['pl', 'Raport z dnia 15 marca 2026 r. jest ukończony.'],
  ['ar', 'تقرير، كامل؟'],
  ['de', 'der „Bericht“'],
  ['it', 'l’azienda'],
];

describe('the typography of a translation', () => {
  it.each(FAULTS)('%s: is objected to in %j, with its place', (locale, text) => {
    expect(findTypographyFaults(text, locale)[0]).toMatch(/^“.+”: \S/);
  });

  it.each(RIGHT)('%s: is right in %j', (locale, text) => {
    expect(findTypographyFaults(text, locale)).toEqual([]);
  });
});
