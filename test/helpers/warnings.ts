import type {} from 'mocha';

const original = console.warn;

afterEach(() => {
  console.warn = original;
});

/** Collects what is warned of until the end of the test, and keeps it off the console. */
export function spyOnWarnings(): () => string[] {
  const messages: string[] = [];
  console.warn = (...parts: unknown[]) => {
    messages.push(parts.map(String).join(' '));
  };
  return () => messages;
}
