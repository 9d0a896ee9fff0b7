export * from './code-fact';
export * from './erratum';
export * from './published';
export * from './release-figures';
