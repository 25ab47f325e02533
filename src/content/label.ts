import {msg, str} from '@lit/localize';

/**
 * Describes a heading that stands before its content, on the same line.
 *
 * @param title - The heading.
 * @returns "Purpose:".
 */
export function describeLabel(title: string): string {
  return msg(str`${title}:`, {id: 'column.label', desc: 'A column heading in front of its content'});
}
