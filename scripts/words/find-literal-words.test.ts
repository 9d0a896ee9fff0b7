import { expect, it } from 'vitest';
import { findLiteralWords } from './find-literal-words';

it.each([
  { source: '<p>Nothing found</p>', found: 'Nothing found' },
  { source: '<p>{isOpen ? "none" : words.some}</p>', found: 'none' },
  { source: `<p>{\`\${count} rows\`}</p>`, found: '… rows' },
  { source: '<a aria-label="Close">{sign}</a>', found: 'Close' },
  { source: '<Table caption={isAll && "Ports"} />', found: 'Ports' },
  { source: `button.textContent = count > 1 ? \`Show \${count}\` : words.show`, found: 'Show …' },
  { source: 'button.setAttribute("aria-label", "Close")', found: 'Close' },
  { source: 'announce(isDone ? words.done : "Failed")', found: 'Failed' },
  { source: 'element("p", { class: "note" }, "Done")', found: 'Done' },
  { source: `const story = \`\${shown} of \${all} rows apply\``, found: '… of … rows apply' },
  { source: 'const html = isNew ? "<p>No port changed.</p>" : words.changes', found: 'No port changed.' },
  { source: 'const formats = [{ id: "ticket", label: "Ticket" }]', found: 'Ticket' },
  { source: 'export const metadata = { title: "About" }', found: 'About' },
])('words are found in $source', ({ source, found }) => {
  expect(findLiteralWords(source, 'a.tsx').map(({ text }) => text)).toEqual([found]);
});

it.each([
  '<p className="lead muted" data-kind="first row" id="q">{words.lead} → {" "}</p>',
  'import { count } from "./a file"; type Kind = "first row" | "last row"',
  'body.querySelector("[data-row] a, tr td")?.classList.add("row open")',
  'if (kind === "Recent" || key === "first row") throw new Error("No row is there")',
  'element("p", { class: "search hint" }, words.hint)',
  'link.className = "row open"; link.setAttribute("data-kind", "first row")',
  `const path = \`/docs/\${page}/#\${slug}\``,
])('no words are found in %s', (source) => {
  expect(findLiteralWords(source, 'a.tsx')).toEqual([]);
});
