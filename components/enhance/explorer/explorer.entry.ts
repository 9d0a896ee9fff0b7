import { startExplorer } from './start-explorer';

startExplorer();
