import { startExplorer } from './start-explorer';

/** In a task of its own, as the bar of the profile, so that a slow phone can answer in between. */
setTimeout(startExplorer);
