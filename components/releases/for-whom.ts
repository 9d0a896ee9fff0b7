import { formatNeed, type Need, type ProviderId } from '@/lib/flows';

/** Whose clusters an item of a list is for, as the script of the page reads it. */
export const forWhom = ({ providers, need }: { providers: readonly ProviderId[]; need?: Need }) => ({
  'data-provider': providers.join(' '),
  'data-need': need?.kind === 'when' ? formatNeed(need) : undefined,
});
