import type { Card, SentencePart } from '@/lib/search';
import { copyText } from './copy-text';
import { element } from './element';

function drawPart(part: SentencePart, status: HTMLElement): Node {
  if ('text' in part) return document.createTextNode(part.text);
  const { copy, protocol } = part;
  const onClick = async () => {
    status.textContent = (await copyText(copy)) ? `${copy} copied` : 'Copying is not possible here';
  };
  const attributes = { type: 'button', 'aria-label': `Copy ${protocol} ${copy}`, title: 'Copy' };
  return element('button', { class: 'search-card-port', attributes, onClick: () => void onClick() }, copy);
}

/** The answer in a sentence; its numbers are buttons that copy. */
export function drawCard({ subject, sentence }: Card): HTMLElement {
  const status = element('span', { class: 'sr-only', attributes: { role: 'status' } });
  return element(
    'section',
    { class: 'search-card', attributes: { 'aria-label': subject } },
    element('p', {}, ...sentence.map((part) => drawPart(part, status))),
    status,
  );
}
