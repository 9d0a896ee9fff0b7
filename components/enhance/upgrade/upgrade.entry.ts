import { startUpgrade } from './start-upgrade';

startUpgrade();
