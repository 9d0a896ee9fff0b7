export * from './erratum';
export * from './published';
