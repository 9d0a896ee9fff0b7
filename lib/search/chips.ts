import * as say from '@/lib/words/search';
import type { Chip } from './answer';
import type { Folded } from './fold';
import type { Understanding } from './understand';
import type { Vocabulary } from './vocabulary';

/** What was understood, in the order in which it was typed. */
export function toChips(
  { ports, protocol, direction, release, said, words }: Understanding,
  { entries }: Vocabulary,
  { at }: Folded,
): Chip[] {
  const span = (start: number, end: number) => ({ start: at[start] ?? 0, end: at[end] ?? 0 });
  const chips: Chip[] = ports.map(({ from, to, start, end }) => ({
    kind: 'port',
    text: from === to ? say.port(from) : say.ports(from, to),
    span: span(start, end),
  }));
  if (protocol)
    chips.push({ kind: 'protocol', text: protocol.value, span: span(protocol.word.start, protocol.word.end) });
  if (direction)
    chips.push({
      kind: 'direction',
      text: direction.value === 'Inbound' ? say.inbound : say.outbound,
      span: span(direction.word.start, direction.word.end),
    });
  if (release)
    chips.push({ kind: 'release', text: say.release(release.release), span: span(release.start, release.end) });
  for (const { meaning, as } of said) {
    const [first, last] = [words[meaning.words[0] ?? 0], words[meaning.words.at(-1) ?? 0]];
    const entry = entries[meaning.entries[0] ?? 0];
    if (!first || !last || !entry) continue;
    const typed = words
      .filter((_, place) => meaning.words.includes(place))
      .map(({ text }) => text)
      .join(' ');
    const kind =
      as === 'source' || as === 'destination'
        ? as
        : entry.kind === 'provider' ||
            entry.kind === 'place' ||
            entry.kind === 'job' ||
            entry.kind === 'need' ||
            entry.kind === 'phase'
          ? entry.kind
          : 'name';
    const label = as === 'source' ? say.from(entry.label) : as === 'destination' ? say.to(entry.label) : entry.label;
    chips.push({
      kind: meaning.how === 'typo' ? 'spelling' : kind,
      text: meaning.how === 'typo' ? say.typo(typed, entry.label) : label,
      span: span(first.start, last.end),
    });
  }
  const inOrder = chips.sort((a, b) => a.span.start - b.span.start);
  return inOrder.filter(({ text }, at) => inOrder.findIndex((other) => other.text === text) === at);
}
