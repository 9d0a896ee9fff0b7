import { startProfile } from './start-profile';

/** The explorer imports this very script, so that a page with both fetches one file for the bar. */
export { currentProfile, onProfile, profileChoices } from './current-profile';

/** What starts, starts in a task of its own, for a slow phone answers between tasks only. */
setTimeout(startProfile);
