export { createSearch } from '@/lib/search/create-search';
