import type { Change } from '@/lib/firewall';
import type { Zone } from '@/lib/flows';
import { madeWithout as say } from '@/lib/words/firewall';

const mostTold = 3;

/** What was typed and is in no rule, zone by zone; all of it is told at the fields. */
export const madeWithout = ({ fields }: Pick<Change, 'fields'>, zones: readonly Zone[]): string[] =>
  zones.flatMap(({ id, name }) => {
    const { mistakes = [] } = fields[id] ?? {};
    const told = mistakes.slice(0, mostTold);
    return told.length > 0 ? [say(name, told.join(' '), mistakes.length - told.length)] : [];
  });
