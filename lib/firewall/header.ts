import { legendOf, toLabel } from './label';
import type { RuleRequest } from './rule';

/** Addresses of pages may stand in a header, nothing else that a tool could read as more than words. */
const toHeaderLine = (text: string): string =>
  /^[A-Za-z ]*https?:\/\/[A-Za-z0-9._~:/#=&-]+$/.test(text) ? text : toLabel(text);

/** The header where a tool has one field for words. */
export const headerText = ({ header }: Pick<RuleRequest, 'header'>): string => header.map(toHeaderLine).join('. ');

/** The lines above the rules, each behind the tool's sign for a comment. */
export function headerOf({ header, warnings, rules }: RuleRequest, sign: string, longestComment: number): string[] {
  const lines = [...header, ...warnings.map((warning) => `Note: ${warning}`)].map(toHeaderLine);
  return [...lines, ...legendOf(rules, longestComment)].filter(Boolean).map((line) => `${sign} ${line}`);
}

/** A file's text: no rules give no text, not even a header. */
export const bodyOf = (header: readonly string[], lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${[...header, ...lines].join('\n')}\n`;
