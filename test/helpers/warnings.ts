import type {} from 'mocha';

const original = console.warn;

afterEach(() => {
  console.warn = original;
});

/** Collects warnings until the end of the test, and keeps them off the console. */
export function spyOnWarnings(): () => string[] {
  const messages: string[] = [];
  console.warn = (...parts: unknown[]) => {
    messages.push(parts.map(String).join(' '));
  };
  return () => messages;
}
