export * from './applies';
export * from './count-story';
export * from './describe-profile';
export * from './profile';
