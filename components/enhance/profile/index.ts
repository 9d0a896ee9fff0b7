export { chooseProfile, currentProfile, onProfile, profileChoices } from './current-profile';
export { startProfile } from './start-profile';
