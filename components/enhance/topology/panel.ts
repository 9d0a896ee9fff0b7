import * as words from '@/lib/words/topology';
import { announce } from '../announce';
import { copyText } from '../copy/copy-text';
import { element } from '../element';
import type { ListedLine } from './picture';

export interface Group {
  title: string;
  lines: readonly ListedLine[];
  /** What to say where there are no lines. */
  none?: string;
}

const textOf = (node: Element | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function toText({ element: line }: ListedLine): string {
  const purposes = [...line.querySelectorAll('[data-flow]')].map(textOf).join('; ');
  return `${textOf(line.querySelector('.who'))}: ${textOf(line.querySelector('strong'))} (${purposes})`;
}

const groupToText = ({ title, lines, none }: Group): string =>
  [title, ...(lines.length > 0 ? lines.map((line) => `  ${toText(line)}`) : [`  ${none ?? words.nothing}`])].join('\n');

function cloneLine({ element: line }: ListedLine): HTMLElement {
  const copy = document.importNode(line, true);
  copy.removeAttribute('id');
  copy.classList.remove('lit');
  return copy;
}

/** Lists rows beside the picture. */
export function createPanel(panel: HTMLElement, onClose: () => void) {
  const title = panel.querySelector<HTMLElement>('[data-panel-title]');
  const body = panel.querySelector<HTMLElement>('[data-panel-body]');
  let shown: readonly Group[] = [];

  const copy = async (): Promise<void> => {
    const isCopied = await copyText(`${textOf(title)}\n${shown.map(groupToText).join('\n')}\n`);
    announce(isCopied ? words.copied : words.notPossible);
  };
  panel.querySelector('[data-panel-close]')?.addEventListener('click', onClose);
  panel.querySelector('[data-panel-copy]')?.addEventListener('click', () => void copy());

  return {
    show(heading: string, groups: readonly Group[]): void {
      shown = groups.filter(({ lines, none }) => lines.length > 0 || none !== undefined);
      if (title) title.textContent = heading;
      body?.replaceChildren(
        ...shown.flatMap((group) => [
          element('h3', {}, group.title),
          group.lines.length > 0
            ? element('ul', {}, ...group.lines.map(cloneLine))
            : element('p', {}, group.none ?? ''),
        ]),
      );
      panel.hidden = false;
      const count = shown.reduce((sum, { lines }) => sum + lines.length, 0);
      announce(words.panelSaid(heading, words.lines(count)));
    },
    hide(): void {
      panel.hidden = true;
      shown = [];
    },
  };
}
