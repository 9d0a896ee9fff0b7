import { startProfile } from './start-profile';

startProfile();
