'use client';

import '@harmony/trust-badges/soc2-badge/define.js';

/** Makes the badges of a server component live. */
export function Define() {
  return null;
}
