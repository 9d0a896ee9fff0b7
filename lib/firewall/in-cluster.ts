import type { Option } from '@/lib/flows';
import { choiceOf, type Profile } from '@/lib/profile';
import { onOneMachine } from './one-machine';
import type { PlanInput, RuleFlow } from './plan-rules';

/** A reader's cluster, and the options that there are. */
export interface Cluster {
  profile: Profile;
  options: readonly Option[];
}

/** What a cluster makes of its flows, wherever the firewall stands. */
export function inCluster(
  flows: readonly RuleFlow[],
  { profile, options }: Cluster,
): Required<Pick<PlanInput, 'flows' | 'routesPods'>> {
  const routing = options.find(({ id }) => id === 'routing');
  return {
    flows: profile.provider === 'docker' ? flows.map(onOneMachine) : flows,
    routesPods: routing !== undefined && choiceOf(routing, profile) === 'direct',
  };
}
