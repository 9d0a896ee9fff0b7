import type { PaletteItem } from './palette-item';

const toWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean);

function score({ label, words }: PaletteItem, asked: readonly string[]): number {
  const own = toWords(label);
  const other = toWords(words);
  let total = 0;
  for (const word of asked) {
    if (own.includes(word)) total += 4;
    else if (own.some((known) => known.startsWith(word))) total += 3;
    else if (other.some((known) => known.startsWith(word))) total += 1;
    else return 0;
  }
  return total / asked.length - own.length / 100;
}

/** Items in which every word of the query begins a word, best first; what would read the same is offered once. */
export function findItems(items: readonly PaletteItem[], query: string, most: number): PaletteItem[] {
  const asked = toWords(query.slice(0, 120));
  if (asked.length === 0) return [];
  const found = items
    .map((item) => ({ item, score: score(item, asked) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
  const firsts = new Map([...found].reverse().map((item) => [`${item.kind} ${item.label}`, item]));
  return found.filter((item) => firsts.get(`${item.kind} ${item.label}`) === item).slice(0, most);
}
