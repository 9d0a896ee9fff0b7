import { startTopology } from './start-topology';

for (const stage of document.querySelectorAll<HTMLElement>('[data-topology]')) startTopology(stage);
