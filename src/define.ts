/** Registers all three elements. */
export * from './soc2-badge/define.js';
export * from './security-summary/define.js';
export * from './subprocessor-list/define.js';
