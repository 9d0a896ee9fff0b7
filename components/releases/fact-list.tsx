import type { CodeFact } from '@/lib/releases';
import { nameOf, type Surroundings } from '../ports/surroundings';
import { FactLine } from './fact-line';

interface FactListProps {
  title: string;
  facts: readonly CodeFact[];
  surroundings: Surroundings;
}

/** Facts of the code under a small title; nothing where there are none. */
export function FactList({ title, facts, surroundings }: FactListProps) {
  if (facts.length === 0) return null;
  return (
    <div data-part="">
      <h3>{title}</h3>
      <ul className="facts">
        {facts.map((fact) => (
          <FactLine key={fact.id} fact={fact} endpointName={nameOf(surroundings, fact.endpoint)} />
        ))}
      </ul>
    </div>
  );
}
