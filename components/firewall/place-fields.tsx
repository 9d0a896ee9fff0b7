'use client';

import { type Change, type Choice, type Format, hasHostFirewall } from '@/lib/firewall';
import type { Zone } from '@/lib/flows';
import * as words from '@/lib/words/firewall';
import { LinkMistakes } from './link-mistakes';
import { SelectField } from './select-field';

interface PlaceFieldsProps {
  choice: Choice;
  change: Change;
  zones: readonly Zone[];
  onChange: (part: Partial<Choice>) => void;
}

const anyPlace = ({ neverBetween }: Format) =>
  neverBetween
    ? [{ id: 'listener', label: words.everyMachine }]
    : [
        { id: 'between', label: words.between },
        { id: 'listener', label: words.listener },
      ];

const optionalRows = [
  { id: 'included', label: words.optionalIncluded },
  { id: 'left-out', label: words.optionalLeftOut },
];

/** Where the rules will stand, and whether they join others or are all there is. */
export function PlaceFields({ choice, change, zones, onChange }: PlaceFieldsProps) {
  const { place } = change;
  const isChosen = (id: string): boolean => place.kind === 'host' && place.zone === id;
  const offered = zones.filter(({ id }) => (change.zones.includes(id) && hasHostFirewall(id)) || isChosen(id));
  const hosts = offered.map(({ id, name }) => ({ id: `host ${id}`, label: words.hostOf(name) }));
  const choosePlace = (id: string) => {
    const zone = id.startsWith('host ') ? id.slice(5) : undefined;
    if (zone) onChange({ place: { kind: 'host', zone, outbound: place.kind === 'host' && place.outbound } });
    else onChange({ place: { kind: id === 'listener' ? 'listener' : 'between' } });
  };
  return (
    <fieldset>
      <legend>{words.firewall}</legend>
      <div className="fw-fields">
        <SelectField
          label={words.place}
          value={place.kind === 'host' ? `host ${place.zone}` : place.kind}
          choices={[...anyPlace(change.format), ...hosts]}
          onChoose={choosePlace}
        />
        {change.format.variants.length > 1 && (
          <SelectField
            label={words.rules}
            value={change.variant}
            choices={[
              { id: 'insert', label: words.insert },
              { id: 'whole', label: words.wholeRuleset },
            ]}
            onChoose={(id) => onChange({ variant: id === 'whole' ? 'whole' : 'insert' })}
          />
        )}
        <SelectField
          label={words.optional}
          value={choice.leavesOptionalOut ? 'left-out' : 'included'}
          choices={optionalRows}
          onChoose={(id) => onChange({ leavesOptionalOut: id === 'left-out' })}
        />
        {place.kind === 'host' && (
          <label className="fw-check">
            <input
              type="checkbox"
              checked={place.outbound}
              onChange={(event) => onChange({ place: { ...place, outbound: event.target.checked } })}
            />
            <span>{words.outbound}</span>
          </label>
        )}
      </div>
      <LinkMistakes choice={choice} of={['place', 'outbound', 'variant', 'optional']} />
    </fieldset>
  );
}
