export * from './card';
export * from './column';
export * from './drawing';
export * from './graph';
export * from './overview';
export * from './place';
