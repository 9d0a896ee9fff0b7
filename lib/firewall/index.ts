export * from './cidr';
export * from './format';
export * from './parse-address';
export * from './parse-networks';
export * from './rule';
export * from './side';
