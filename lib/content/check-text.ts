import type { VFile } from 'vfile';
import { ContentError, listMistakes } from './report';
import { createSourceFile, report } from './source-file';

const conflict = /^(?:<{7}|\|{7}|>{7})(?=\s|$)/m;
const notDecoded = /\uFFFD/;
// Tabs and ends of lines are none of them; joiners that some scripts need are left alone.
const unseen = /[^\P{Cc}\t\r\n]|[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function reportUnreadable(file: VFile): void {
  const text = String(file.value);
  const mark = conflict.exec(text);
  const sign = notDecoded.exec(text);
  if (mark)
    report(
      file,
      mark.index,
      'a merge stopped here; keep one side, and remove the lines that begin with "<<<<<<<", "=======" and ">>>>>>>"',
    );
  if (sign)
    report(file, sign.index, 'what stood here was not saved as UTF-8; save the file as UTF-8, and write the sign anew');
}

/** Files in which nothing can be trusted are told before all else: every other mistake would follow from theirs. */
export function refuseUnreadable(sources: Readonly<Record<string, string>>): void {
  const files = Object.entries(sources).map(([path, text]) => createSourceFile(path, text));
  for (const file of files) reportUnreadable(file);
  const mistakes = listMistakes(files);
  if (mistakes.length > 0) throw new ContentError(mistakes);
}

/** Signs that no editor shows would be published; some break the feed, others turn words around. */
export function checkSigns(file: VFile): void {
  for (const { 0: sign, index } of String(file.value).matchAll(unseen))
    report(file, index, `${codeOf(sign)}, a sign that nobody sees, stands here; remove it`);
}
