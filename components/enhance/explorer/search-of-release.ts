import type { Release } from '@/lib/flows';
import type { Answer, Search } from '@/lib/search';
import { currentProfile } from '../profile';
import type { AnswerActions } from '../search/draw-answer';
import { loadSearch } from '../search/load-search';

/** The search in the rows of the release that the bar shows, and the drawing of its answers; loaded when asked for. */
export function createSearchOfRelease(place: HTMLElement, actions: AnswerActions) {
  let search: { release: Release; engine: Search } | undefined;
  let drawAnswer: typeof import('../search/draw-answer').drawAnswer | undefined;
  return {
    isReady: (): boolean => search?.release === currentProfile().release,
    load: async (): Promise<void> => {
      const [{ createFor }, drawing] = await Promise.all([loadSearch(), import('../search/draw-answer')]);
      const { release } = currentProfile();
      if (search?.release !== release) search = { release, engine: createFor(release) };
      drawAnswer = drawing.drawAnswer;
    },
    /** Answers a query and shows what was understood; undefined without a query, or while nothing is loaded. */
    answer: (query: string, settled: boolean): Answer | undefined => {
      const answer = query ? search?.engine.query(query, { settled }) : undefined;
      drawAnswer?.(place, answer, actions);
      return answer;
    },
  };
}
