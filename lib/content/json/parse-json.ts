/** A value of a JSON file and where it stands, so that a mistake in it can be named. */
export type JsonNode = { offset: number } & (
  | { kind: 'object'; entries: readonly JsonEntry[] }
  | { kind: 'list'; items: readonly JsonNode[] }
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'yes or no'; value: boolean }
  | { kind: 'null' }
);

export interface JsonEntry {
  key: string;
  offset: number;
  value: JsonNode;
}

export type Parsed = { root: JsonNode } | { mistake: string; offset: number };

class Unreadable extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const deepest = 50;
const space = /[ \t\r\n]*/y;
const text = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;

const unended =
  'broken JSON: the text that begins here has no end on its line, or holds a tab, or a backslash before a sign that needs none';

/** JSON.parse tells neither line nor column alike in all versions of Node, and not at all once the text is read. */
export function parseJson(source: string): Parsed {
  let at = 0;

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    at += found?.length ?? 0;
    return found;
  }
  function fail(wanted: string): never {
    const found = at < source.length ? `"${String.fromCodePoint(source.codePointAt(at) ?? 0)}"` : 'the end of the file';
    throw new Unreadable(`broken JSON: ${found} stands where ${wanted} must be`, at);
  }
  function skip(sign: string): boolean {
    take(space);
    if (source[at] !== sign) return false;
    at++;
    take(space);
    return true;
  }
  function skipComma(end: string): boolean {
    const comma = at;
    if (!skip(',')) return false;
    if (source[at] === end) throw new Unreadable(`broken JSON: nothing follows the comma before "${end}"`, comma);
    return true;
  }
  function readText(wanted: string): string {
    const isOpened = source[at] === '"';
    const found = take(text);
    if (found !== undefined) return JSON.parse(found) as string;
    if (isOpened) throw new Unreadable(unended, at);
    return fail(wanted);
  }
  function readList(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    if (skip(']')) return items;
    do items.push(readValue(depth));
    while (skipComma(']'));
    if (!skip(']')) fail('"," or "]"');
    return items;
  }
  function readEntry(depth: number): JsonEntry {
    const offset = at;
    const key = readText('a key in double quotes');
    if (!skip(':')) fail('":"');
    return { key, offset, value: readValue(depth) };
  }
  function readEntries(depth: number): JsonEntry[] {
    const entries: JsonEntry[] = [];
    if (skip('}')) return entries;
    do entries.push(readEntry(depth));
    while (skipComma('}'));
    if (!skip('}')) fail('"," or "}"');
    return entries;
  }
  function readWord(offset: number): JsonNode {
    const found = take(word) ?? fail('a value');
    return found === 'null' ? { kind: 'null', offset } : { kind: 'yes or no', value: found === 'true', offset };
  }
  function readValue(depth: number): JsonNode {
    take(space);
    const offset = at;
    if (depth > deepest) throw new Unreadable(`broken JSON: more than ${deepest} levels`, at);
    if (skip('{')) return { kind: 'object', entries: readEntries(depth + 1), offset };
    if (skip('[')) return { kind: 'list', items: readList(depth + 1), offset };
    if (source[at] === '"') return { kind: 'text', value: readText('a text'), offset };
    const digits = take(number);
    return digits === undefined ? readWord(offset) : { kind: 'number', value: Number(digits), offset };
  }

  try {
    const root = readValue(0);
    take(space);
    if (at < source.length) fail('the end of the file');
    return { root };
  } catch (error) {
    if (error instanceof Unreadable) return { mistake: error.message, offset: error.offset };
    throw error;
  }
}
