/** No app says anything to its maker, and none thinks that it is in a test. */
export const QUIET = {
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NODE_ENV: undefined,
  VITEST: undefined,
};
