import { type Cidr, isSame } from './cidr';
import type { Rule } from './rule';
import { byFamily } from './side';

/** What machines share without a router gets no larger; whatever is larger is a summary of networks. */
const isOneNetwork = ({ family, prefix }: Cidr): boolean => prefix >= (family === 4 ? 20 : 64);

/** Two zones, one network: a cluster that manages itself is its own management cluster. No router is on the way. */
export function staysInNetwork({ direction, source, destination }: Rule): boolean {
  const families = byFamily({ source, destination });
  if (direction !== 'through' || families.length === 0) return false;
  return families.every(({ sources: [from, ...more], destinations: [to, ...others] }) => {
    if (!from?.cidr || !to?.cidr || more.length > 0 || others.length > 0) return false;
    return isOneNetwork(from.cidr) && isSame(from.cidr, to.cidr);
  });
}
