'use client';

import type { Change, Choice, TypedNetworks } from '@/lib/firewall';
import type { Zone } from '@/lib/flows';
import * as words from '@/lib/words/firewall';
import { LinkMistakes } from './link-mistakes';
import { NetworkFiles } from './network-files';
import { ZoneField } from './zone-field';

interface NetworkFieldsProps {
  choice: Choice;
  change: Change;
  zones: readonly Zone[];
  /** Hands on how what is typed follows from what was typed last. */
  onType: (toTyped: (typed: TypedNetworks) => TypedNetworks) => void;
}

/** A field for each zone: those that a rule names, and, out of the way, those of the cluster that none does. */
export function NetworkFields({ choice, change, zones, onType }: NetworkFieldsProps) {
  const { typed } = choice;
  const named = new Set(change.rules.flatMap(({ source, destination }) => [source.zone, destination.zone]));
  const taking = zones.filter(({ id }) => change.zones.includes(id));
  const isAsked = ({ id }: Zone): boolean => named.has(id) || (typed[id] ?? '') !== '';
  const others = taking.filter((zone) => !isAsked(zone));
  const toField = (zone: Zone) => (
    <ZoneField
      key={zone.id}
      zone={zone}
      text={typed[zone.id] ?? ''}
      list={change.fields[zone.id]}
      onType={(text) => onType((known) => ({ ...known, [zone.id]: text }))}
    />
  );
  return (
    <fieldset>
      <legend>{words.networks}</legend>
      <p>{words.networksAbout}</p>
      <LinkMistakes choice={choice} of={['net']} />
      <div className="fw-zones">{taking.filter(isAsked).map(toField)}</div>
      {others.length > 0 && (
        <details>
          <summary>{words.otherZones(others.length)}</summary>
          <div className="fw-zones">{others.map(toField)}</div>
        </details>
      )}
      <NetworkFiles typed={typed} zones={zones} onType={onType} />
    </fieldset>
  );
}
