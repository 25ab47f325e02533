export function decodeText(bytes: Uint8Array, file: string): string;
export function parseJson(text: string, file: string): unknown;
export function showUnseen(text: string): string;
export function readJson(path: string | URL, file?: string): unknown;
