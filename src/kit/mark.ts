import {mark} from '../element/mark.js';

/** The outline of our own mark in a square of 24, read from the element's template, so that there is one mark. */
export const MARK_PATH = /\bd="([^"]+)"/.exec(mark.strings.join(''))![1]!;
