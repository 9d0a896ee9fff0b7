export * from './applies';
export * from './profile';
