/** All that an answer needs in one script: fetched together, it is there a round trip sooner. */
export { createSearch } from '@/lib/search/create-search';
export { ofRelease } from '@/lib/search/of-release';
export { drawAnswer } from './draw-answer';
