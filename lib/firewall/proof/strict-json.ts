import { notKnown } from './reading';

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with exactly these keys, or some of the optional ones besides. */
export function exactly(
  value: unknown,
  keys: readonly string[],
  optional: readonly string[] = [],
): Record<string, unknown> {
  const isRight =
    isRecord(value) &&
    keys.every((key) => key in value) &&
    Object.keys(value).every((key) => keys.includes(key) || optional.includes(key));
  if (!isRight) throw notKnown('an object', JSON.stringify(value).slice(0, 200));
  return value;
}

export function listIn(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw notKnown('an object', 'no list');
  return value;
}

/** Throws unless the object says these things, word for word. */
export function says(value: Record<string, unknown>, wanted: Readonly<Record<string, unknown>>): void {
  for (const [key, expected] of Object.entries(wanted))
    if (JSON.stringify(value[key]) !== JSON.stringify(expected)) throw notKnown(key, JSON.stringify(value[key]));
}
