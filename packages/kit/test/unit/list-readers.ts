import {parse} from 'csv-parse/sync';
import ICAL from 'ical.js';
import {XmlDocument} from 'libxml2-wasm';

/** Every string in a view or in facts. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Everything that a reader, or a reader's program, gets out of a file. */
export const LIST_READERS: Record<string, (content: string) => string[]> = {
  csv: (content) => parse(content, {bom: true}).flat(),
  data: (content) => stringsOf(JSON.parse(content)),
  feed: (content) => {
    const document = XmlDocument.fromString(content);
    const texts = document.find('//text()').map((node) => node.content);
    document.dispose();
    return texts.filter((text) => !/^urn:uuid:|^\d{4}-\d\d-\d\dT/.test(text));
  },
  calendar: (content) => {
    const calendar = new ICAL.Component(ICAL.parse(content) as [string, unknown[], unknown[]]);
    const texts = (component: ICAL.Component) =>
      ['name', 'x-wr-calname', 'summary', 'description'].flatMap((name) =>
        component.getAllProperties(name).map((property) => String(property.getFirstValue())),
      );
    return [calendar, ...calendar.getAllSubcomponents('vevent')].flatMap(texts);
  },
};
