import {msg} from '@lit/localize';
import type {CategoryId} from '../facts/types.js';

const CATEGORIES: Record<CategoryId, () => string> = {
  security: () => msg('Security', {id: 'category.security', desc: 'A trust services category of SOC 2'}),
  availability: () => msg('Availability', {id: 'category.availability', desc: 'A trust services category of SOC 2'}),
  'processing-integrity': () =>
    msg('Processing integrity', {id: 'category.processing-integrity', desc: 'A trust services category of SOC 2'}),
  confidentiality: () =>
    msg('Confidentiality', {id: 'category.confidentiality', desc: 'A trust services category of SOC 2'}),
  privacy: () => msg('Privacy', {id: 'category.privacy', desc: 'A trust services category of SOC 2'}),
};

/** What a trust services category is called. */
export function describeCategory(category: CategoryId): string {
  return CATEGORIES[category]();
}
