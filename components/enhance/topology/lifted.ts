import { findShown, type Picture } from './picture';

const create = (tag: 'svg' | 'g') => document.createElementNS('http://www.w3.org/2000/svg', tag);

/** Nothing in a copy is a link or has a name: the reader still points at what it stands for. */
function copy(element: Element): Node {
  const twin = document.importNode(element, true);
  twin.classList.toggle('focused', element.matches(':focus-visible, :has(:focus-visible)'));
  twin.classList.remove('lit', 'off');
  for (const one of [twin, ...twin.querySelectorAll('a')]) {
    for (const name of ['href', 'data-wire', 'data-box', 'aria-label']) one.removeAttribute(name);
  }
  return twin;
}

/** A card with its title, which may be that of a box, and with those of its boxes that are lit. */
function copyCard(card: Element, isLit: (element: Element) => boolean): Node {
  const partOf = (child: Element): Element | null =>
    !child.matches('[data-box]') || isLit(child) ? child : child.querySelector('.title');
  const twin = create('g');
  for (const name of ['class', 'transform']) twin.setAttribute(name, card.getAttribute(name) ?? '');
  twin.append(...[...card.children].flatMap((child) => partOf(child) ?? []).map(copy));
  return twin;
}

function copyLit(drawing: Element, lit: ReadonlySet<Element>): Node[] {
  const isLit = (element: Element): boolean => lit.has(element);
  const cards = [...drawing.querySelectorAll('[data-place]')].filter((card) => [...card.children].some(isLit));
  const wires = [...drawing.querySelectorAll('[data-wire]')].filter(isLit);
  return [...cards.map((card) => copyCard(card, isLit)), ...wires.map(copy)];
}

/**
 * What is lit is drawn once more above the drawing, which fades as a whole: so an answer costs as much as what it shows,
 * not as much as the picture.
 */
export function createLifted(picture: Picture) {
  const layer = create('svg');
  layer.setAttribute('class', 'diagram lifted');
  layer.setAttribute('aria-hidden', 'true');
  picture.canvas.append(layer);
  let below: Element | undefined;
  const follow = (): void => layer.setAttribute('viewBox', below?.getAttribute('viewBox') ?? '');
  const zoomed = new MutationObserver(follow);
  return (lit: ReadonlySet<Element>): void => {
    const shown = lit.size > 0 ? findShown(picture) : undefined;
    layer.replaceChildren(...(shown ? copyLit(shown, lit) : []));
    if (!shown || shown === below) return;
    below = shown;
    follow();
    zoomed.disconnect();
    zoomed.observe(shown, { attributeFilter: ['viewBox'] });
  };
}
