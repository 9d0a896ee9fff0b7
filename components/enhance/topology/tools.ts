import { notSaved, saved } from '@/lib/words/topology';
import { announce } from '../announce';
import type { startPanZoom } from './pan-zoom';
import { type Level, levels, type State } from './read-state';

interface Handlers {
  onLevel: (level: Level) => void;
  onPath: (from: string, to: string) => void;
}

const isDark = (): boolean => getComputedStyle(document.documentElement).colorScheme === 'dark';

async function save(links: Record<string, string | undefined>): Promise<void> {
  const address = isDark() ? links.dark : links.light;
  if (!address) return;
  try {
    const { savePng } = await import('./save-png');
    await savePng(address);
    announce(saved);
  } catch {
    announce(notSaved);
  }
}

/** The buttons and fields around the picture. */
export function startTools(stage: HTMLElement, panZoom: ReturnType<typeof startPanZoom>, handlers: Handlers) {
  const onClick = (selector: string, handle: () => void): void =>
    stage.querySelector(selector)?.addEventListener('click', handle);
  const radios = [...stage.querySelectorAll<HTMLInputElement>('input[name="level"]')];
  const from = stage.querySelector<HTMLSelectElement>('[data-path-from]');
  const to = stage.querySelector<HTMLSelectElement>('[data-path-to]');
  const png = document.querySelector<HTMLElement>('[data-save-png]');

  onClick('[data-zoom-in]', panZoom.closer);
  onClick('[data-zoom-out]', panZoom.farther);
  onClick('[data-zoom-reset]', panZoom.reset);
  const full = stage.querySelector<HTMLElement>('[data-full-screen]');
  if (full) full.hidden = !document.fullscreenEnabled;
  const fill = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void stage.requestFullscreen();
  };
  onClick('[data-full-screen]', fill);
  stage.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    const isTyping = target instanceof Element && target.matches('input, select');
    if (key.toLowerCase() === 'f' && document.fullscreenEnabled && !isTyping && !ctrlKey && !metaKey && !altKey) fill();
  });
  // A picture from disk may be shown, but not read.
  if (png) png.hidden = location.protocol === 'file:';
  png?.addEventListener('click', () => void save(png.dataset));
  for (const radio of radios) {
    radio.addEventListener('change', () => handlers.onLevel(levels.find((level) => level === radio.value) ?? 'ports'));
  }
  const askPath = (): void => handlers.onPath(from?.value ?? '', to?.value ?? '');
  from?.addEventListener('change', askPath);
  to?.addEventListener('change', askPath);
  onClick('[data-path-swap]', () => handlers.onPath(to?.value ?? '', from?.value ?? ''));

  return {
    show(state: State): void {
      for (const radio of radios) radio.checked = radio.value === state.level;
      if (from) from.value = state.from;
      if (to) to.value = state.to;
    },
  };
}
