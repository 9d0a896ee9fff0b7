export * from './answer';
export * from './create-search';
export * from './lexicon';
export * from './search-index';
