import {describe, expect, it} from 'vitest';
import {isOver} from './check.js';

describe('what is claimed of others', () => {
  it.each([
    'Our hosting provider is ISO 27001 certified.',
    'AWS is SOC 2 Type II, ISO 27001, and PCI DSS certified.',
    'Example Corp. is SOC 2 Type 2 certified.',
    'Customers who are ISO 27001 certified can reuse their evidence.',
    'Our data centers are ISO 27001 certified.',
    'Sarah previously led SOC 2 Type II audits at a large bank.',
    'The supplier shall maintain ISO 27001 certification.',
    'Anyone can get ISO 27001 certified.',
  ])('is not our claim: %s', (text) => {
    expect(isOver(text)).toBe(false);
  });

  it.each([
    'Unlike our competitors, we are ISO 27001 certified.',
    'Our hosting provider is ISO 27001 certified, and so are we.',
    'We are an ISO 27001 certified vendor.',
    'Our ISMS was certified by TÜV to ISO 27001.',
    'Join a SOC 2 Type II certified startup building the future of contracts.',
    'Has the vendor completed a SOC 2 Type 2 audit?\nYes',
  ])('is not what is claimed of us: %s', (text) => {
    expect(isOver(text)).toBe(true);
  });
});
