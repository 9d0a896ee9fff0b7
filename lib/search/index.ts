export * from './answer';
export * from './create-search';
export * from './lexicon';
export * from './of-release';
export * from './search-index';
