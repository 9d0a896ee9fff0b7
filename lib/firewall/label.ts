import { ofOptional } from '@/lib/words/firewall-rules';
import type { Part, Rule } from './rule';

const unwanted = /[^A-Za-z0-9 ._:/(),+-]/g;

/** Text in the alphabet that every tool takes as plain words; nothing in it can end a quote, a comment or a line. */
export const toLabel = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[→⇒]/g, ' to ')
    .replace(/[–—]/g, '-')
    .replace(/\p{M}/gu, '')
    .replace(/\?(?=\s+\w)/g, '.')
    .replace(/;(?=\s+\w)/g, ',')
    .replace(unwanted, ' ')
    .replace(/:\/\/+/g, ':')
    .replace(/\s+/g, ' ')
    .replace(/^[^A-Za-z0-9]+/, '')
    .trim();

/** One line of plain text: whatever moves the cursor, hides or turns text is a blank. */
export const toLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim();

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

export const purposesOf = (parts: readonly Part[]): string => unique(parts.map(({ purpose }) => purpose)).join('; ');

export const rowIdsOf = (parts: readonly Part[]): string[] => unique(parts.map(({ rowId }) => rowId));

export const areOptional = (parts: readonly Part[]): boolean => parts.every((part) => part.isOptional);

/** Whoever reads a line in a firewall sees that nothing fails without it. */
const marked = (text: string, parts: readonly Part[]): string =>
  areOptional(parts) ? toLabel(ofOptional(text)) : text;

/** Every purpose in the alphabet of labels; nothing where no sign of it is left. */
export function labelOf(parts: readonly Part[]): string {
  const purposes = unique(parts.map(({ purpose }) => toLabel(purpose))).filter(Boolean);
  return purposes.length > 0 ? marked(purposes.join(' / '), parts) : '';
}

/** Every purpose; where that is too long the rule's number, which the legend of the header explains. */
export function commentOf(rule: Rule, longest: number, parts: readonly Part[] = rule.parts): string {
  const full = labelOf(parts);
  if (full !== '' && full.length <= longest) return full;
  const ids = marked(`rule ${rule.number}: ${rowIdsOf(parts).map(toLabel).join(', ')}`, parts);
  return ids.length <= longest ? ids : marked(`rule ${rule.number}`, parts);
}

/** What the numbers in shortened comments stand for. */
export const legendOf = (rules: readonly Rule[], longest: number): string[] =>
  rules
    .filter(({ parts }) => labelOf(parts).length > longest)
    .flatMap(({ number, parts }) =>
      parts.map((part) => `rule ${number}: ${toLabel(part.rowId)}: ${toLabel(part.purpose)}`),
    );

/** A name that every tool takes: lower case, digits and hyphens. */
export const toName = (text: string, longest = 35): string =>
  toLabel(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-$/, '') || 'x';
