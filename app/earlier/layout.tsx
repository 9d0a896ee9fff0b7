export { SearchLayout as default } from '@/components/search/search-layout';
