export type { Allowance, Pasted } from './allowance';
export * from './compare';
export { readPasted } from './read-pasted';
