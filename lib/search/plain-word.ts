import type { Vocabulary } from './vocabulary';

/** A word as names are compared: `mgmt` in full, a numbered machine such as `vcenter01` without its number. */
export function plainWord(word: string, { short, senses }: Pick<Vocabulary, 'short' | 'senses'>): string {
  const name = word.replace(/\d{1,3}$/, '');
  const isNumbered = !senses.has(word) && (senses.has(name) || short.has(name));
  const plain = isNumbered ? name : word;
  return short.get(plain) ?? plain;
}
