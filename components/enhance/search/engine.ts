export { createSearch } from '@/lib/search/create-search';
export { ofRelease } from '@/lib/search/of-release';
