import type { Release } from '@/lib/flows';
import type { Answer, Search } from '@/lib/search';
import { currentProfile } from '../profile';
import type { AnswerActions } from '../search/draw-answer';
import { type Engine, loadSearch } from '../search/load-search';

/** The search in the rows of the release that the bar shows, and the drawing of its answers; loaded when asked for. */
export function createSearchOfRelease(place: HTMLElement, actions: AnswerActions) {
  let ready: { release: Release; search: Search; drawAnswer: Engine['drawAnswer'] } | undefined;
  return {
    isReady: (): boolean => ready?.release === currentProfile().release,
    load: async (): Promise<void> => {
      const { createFor, drawAnswer } = await loadSearch();
      const { release } = currentProfile();
      if (ready?.release !== release) ready = { release, search: createFor(release), drawAnswer };
    },
    /** Answers a query and shows what was understood; undefined without a query, or while nothing is loaded. */
    answer: (query: string, settled: boolean): Answer | undefined => {
      const answer = query ? ready?.search.query(query, { settled }) : undefined;
      ready?.drawAnswer(place, answer, actions);
      return answer;
    },
  };
}
