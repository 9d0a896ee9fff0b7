import type { VFile } from 'vfile';
import { didYouMean, oneOf } from '../did-you-mean';
import { report } from '../source-file';
import type { JsonEntry, JsonNode } from './parse-json';

/** Gives a typed value, or undefined when a mistake was reported. */
export type Reader<Value> = (node: JsonNode, file: VFile) => Value | undefined;

type Fields = Readonly<Record<string, Reader<unknown>>>;
type Read<Some extends Fields> = { [Key in keyof Some]: Some[Key] extends Reader<infer Value> ? Value : never };

const kinds: Record<JsonNode['kind'], string> = {
  object: 'an object',
  list: 'a list',
  text: 'a text',
  number: 'a number',
  'yes or no': 'true or false',
  null: 'null',
};

const cures: Partial<Record<JsonNode['kind'], string>> = {
  object: 'put it in { }',
  list: 'put it in [ ]',
  text: 'put it in double quotes',
};

function mismatch(node: JsonNode, file: VFile, wanted: JsonNode['kind']): undefined {
  report(
    file,
    node.offset,
    `${kinds[node.kind]} stands where ${kinds[wanted]} must be; ${cures[wanted] ?? `write ${kinds[wanted]}`}`,
  );
  return undefined;
}

export const text: Reader<string> = (node, file) => {
  if (node.kind !== 'text') return mismatch(node, file, 'text');
  if (node.value.trim() !== '') return node.value;
  report(file, node.offset, 'the text is empty; write something, or leave the key out');
  return undefined;
};

export const flag: Reader<boolean> = (node, file) =>
  node.kind === 'yes or no' ? node.value : mismatch(node, file, 'yes or no');

export const whole: Reader<number> = (node, file) => {
  if (node.kind !== 'number') return mismatch(node, file, 'number');
  if (Number.isInteger(node.value) && node.value > 0) return node.value;
  report(file, node.offset, `${node.value} is not a whole number above zero; correct it`);
  return undefined;
};

export const nullOr =
  <Value>(reader: Reader<Value>): Reader<Value | null> =>
  (node, file) =>
    node.kind === 'null' ? null : reader(node, file);

/** All of the items or none: half a list would be taken for the whole by what reads it next. */
export const listOf =
  <Value>(reader: Reader<Value>): Reader<Value[]> =>
  (node, file) => {
    if (node.kind !== 'list') return mismatch(node, file, 'list');
    const values = node.items.map((item) => reader(item, file)).filter((value) => value !== undefined);
    return values.length === node.items.length ? values : undefined;
  };

export const atLeastOne =
  <Value>(reader: Reader<Value>, what: string): Reader<Value[]> =>
  (node, file) => {
    if (node.kind !== 'list' || node.items.length > 0) return listOf(reader)(node, file);
    report(file, node.offset, `the list is empty; name at least one ${what}`);
    return undefined;
  };

/** One of a few words that the code knows. */
export const wordOf =
  <const Word extends string>(words: readonly Word[], what: string): Reader<Word> =>
  (node, file) => {
    const value = text(node, file);
    if (value === undefined) return undefined;
    const known = words.find((word) => word === value);
    if (known === undefined)
      report(file, node.offset, `"${value}" is no ${what}; ${didYouMean(value, words, `write ${oneOf(words)}`)}`);
    return known;
  };

/** A name that another file defines. An empty list is a file that could not be read, which is reported there. */
export const nameOf =
  (names: readonly string[], what: string, cure: string): Reader<string> =>
  (node, file) => {
    const value = text(node, file);
    if (value === undefined || names.length === 0 || names.includes(value)) return value;
    report(file, node.offset, `"${value}" is no ${what}; ${didYouMean(value, names, cure)}`);
    return undefined;
  };

export const textLike =
  (pattern: RegExp, what: string, cure: string): Reader<string> =>
  (node, file) => {
    const value = text(node, file);
    if (value === undefined || pattern.test(value)) return value;
    report(file, node.offset, `"${value}" is not ${what}; ${cure}`);
    return undefined;
  };

function entriesOf(node: JsonNode, file: VFile): readonly JsonEntry[] | undefined {
  if (node.kind !== 'object') return mismatch(node, file, 'object');
  const seen = new Set<string>();
  for (const { key, offset } of node.entries) {
    if (seen.has(key)) report(file, offset, `the key "${key}" stands twice; keep one`);
    seen.add(key);
  }
  return node.entries;
}

/** An object with these keys and no others. */
export const record =
  <Required extends Fields, Optional extends Fields = Record<never, never>>(
    what: string,
    required: Required,
    optional?: Optional,
  ): Reader<Read<Required> & Partial<Read<Optional>>> =>
  (node, file) => {
    const entries = entriesOf(node, file);
    if (entries === undefined) return undefined;
    const fields: Fields = { ...required, ...optional };
    const values: Record<string, unknown> = {};
    let isWhole = true;
    for (const { key, offset, value } of entries) {
      const reader = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (!reader)
        report(
          file,
          offset,
          `${what} has no "${key}"; ${didYouMean(key, Object.keys(fields), `it may have ${oneOf(Object.keys(fields))}`)}`,
        );
      else values[key] = reader(value, file);
      isWhole &&= !reader || values[key] !== undefined;
    }
    for (const key of Object.keys(required).filter((name) => !Object.hasOwn(values, name))) {
      report(file, node.offset, `${what} lacks "${key}"; add it`);
      isWhole = false;
    }
    // Every required key was read by its own reader above.
    return isWhole ? (values as Read<Required> & Partial<Read<Optional>>) : undefined;
  };

export interface Keyed<Value> {
  key: string;
  offset: number;
  value: Value;
}

/** An object whose keys are names; the key's own place comes with it. */
export const mapOf =
  <Value>(reader: Reader<Value>): Reader<Keyed<Value | undefined>[]> =>
  (node, file) =>
    entriesOf(node, file)?.map(({ key, offset, value }) => ({ key, offset, value: reader(value, file) }));

/** Of two alternatives, the one that the node's keys or kind decide. */
export const choose =
  <Value>(decide: (node: JsonNode, file: VFile) => Reader<Value> | undefined): Reader<Value> =>
  (node, file) =>
    decide(node, file)?.(node, file);
