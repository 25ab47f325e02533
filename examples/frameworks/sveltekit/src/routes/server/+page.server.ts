import {renderElement} from '@harmony/trust-badges/server.js';

const card = renderElement('soc2-badge', {attributes: {variant: 'card'}}).html;
const pill = renderElement('soc2-badge', {attributes: {variant: 'pill'}}).html;

export const load = () => ({card, pill});
