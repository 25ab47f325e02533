import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Choice, FiltersContent} from '../../content/filters.js';
import {isSearch, type SearchQuery} from './search-query.js';

/** What the search says at the moment. */
export interface SearchState {
  readonly query: SearchQuery;
  /** "3 of 40 shown". */
  readonly count: string;
  /** What is read aloud: the count, some time after the last letter. */
  readonly announced: string;
  readonly isEmpty: boolean;
}

/**
 * The search above a table, and the message in place of a table with no rows left.
 *
 * @param content - Its words.
 * @param state - What it says.
 * @returns The template.
 */
export function searchTemplate(
  content: FiltersContent,
  {query, count, announced, isEmpty}: SearchState,
): TemplateResult {
  const {title, search, purpose, location, clear, keys, none} = content;
  return html`<div role="search" class="search" aria-label=${title}>
      <label class="field">
        <span>${search}</span>
        <input type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" aria-describedby="harmony-keys" .value=${live(query.text)} />
      </label>
      ${choiceTemplate('purpose', purpose, query.purpose)}
      ${location === undefined ? nothing : choiceTemplate('location', location, query.location)}
      <div class="result">
        <span class="count">${count}</span>
        <button type="button" class="clear" ?hidden=${!isSearch(query)}>${clear}</button>
        <span class="keys" id="harmony-keys">${keys}</span>
      </div>
      <div class="unseen" role="status">${announced}</div>
    </div>
    <div class="none" ?hidden=${!isEmpty}>
      <span>${none}</span> <button type="button" class="clear">${clear}</button>
    </div>`;
}

function choiceTemplate(name: string, {label, all, options}: Choice, chosen: string): TemplateResult {
  return html`<label class="field choice">
    <span>${label}</span>
    <select name=${name}>
      ${[{value: '', text: all}, ...options].map(
        ({value, text}) => html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </label>`;
}
