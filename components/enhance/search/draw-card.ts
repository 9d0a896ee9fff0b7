import type { Card, SentencePart } from '@/lib/search';
import * as words from '@/lib/words/search-answer';
import { copyText } from '../copy/copy-text';
import { element } from '../element';

type NumberPart = Extract<SentencePart, { copy: string }>;

/** The marks that a text begins with: behind a number they stay on its line. */
const marksOf = (part: SentencePart | undefined): string =>
  part && 'text' in part ? (/^[.,;:)]*/.exec(part.text)?.[0] ?? '') : '';

function drawNumber({ copy, protocol }: NumberPart, status: HTMLElement): HTMLElement {
  const onClick = async () => {
    status.textContent = (await copyText(copy)) ? words.copied(copy) : words.notPossible;
  };
  const attributes = { type: 'button', 'aria-label': words.copyPort(protocol, copy), title: words.copy };
  return element('button', { class: 'search-card-port', attributes, onClick: () => void onClick() }, copy);
}

function drawPart(part: SentencePart, at: number, sentence: readonly SentencePart[], status: HTMLElement): Node {
  const [before, after] = [sentence[at - 1], sentence[at + 1]];
  if ('copy' in part) return element('span', { class: 'search-card-number' }, drawNumber(part, status), marksOf(after));
  const drawn = before && 'copy' in before ? marksOf(part).length : 0;
  return document.createTextNode(part.text.slice(drawn));
}

/** The answer in a sentence; its numbers are buttons that copy. */
export function drawCard({ subject, sentence }: Card): HTMLElement {
  const status = element('span', { class: 'sr-only', attributes: { role: 'status' } });
  return element(
    'section',
    { class: 'search-card', attributes: { 'aria-label': subject } },
    element('p', {}, ...sentence.map((part, at) => drawPart(part, at, sentence, status))),
    status,
  );
}
