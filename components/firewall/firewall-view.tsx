'use client';

import { useMemo } from 'react';
import { type ChangeFacts, makeChange, writeChoice } from '@/lib/firewall';
import type { Release } from '@/lib/flows';
import { CopyButton } from './copy-button';
import { Files } from './files';
import './firewall.css';
import { FormatTabs } from './format-tabs';
import { NetworkFields } from './network-fields';
import { Outcomes } from './outcomes';
import { PlaceFields } from './place-fields';
import { ProfileFields } from './profile-fields';
import { ReverseCheck } from './reverse-check';
import { useChoice } from './use-choice';

interface FirewallViewProps {
  facts: ChangeFacts;
  releases: readonly Release[];
  /** Where each row is explained. */
  rowHref: Readonly<Record<string, string>>;
}

const here = (): string => location.href.replace(/#.*$/, '');

/** From a profile and a few addresses to the text of a firewall change. */
export function FirewallView({ facts, releases, rowHref }: FirewallViewProps) {
  const choices = useMemo(() => ({ releases, options: facts.options }), [releases, facts.options]);
  const ids = useMemo(() => facts.zones.map(({ id }) => id), [facts.zones]);
  const { choice, change: onChange } = useChoice(choices, ids);
  const change = useMemo(() => makeChange(choice, facts), [choice, facts]);
  const zones = facts.zones.filter(({ id }) => change.zones.includes(id));
  const link = (withNetworks: boolean) => () => `${here()}#${writeChoice(choice, choices, withNetworks)}`;
  return (
    <div className="fw" data-hydrate>
      <ProfileFields profile={choice.profile} choices={choices} onChange={(profile) => onChange({ profile })} />
      <NetworkFields choice={choice} change={change} zones={zones} onType={(typed) => onChange({ typed })} />
      <PlaceFields choice={choice} change={change} zones={zones} onChange={onChange} />
      <FormatTabs chosen={change.format.id} onChoose={(formatId) => onChange({ formatId })} />
      <div className="fw-actions">
        <CopyButton label="Copy link with my addresses" text={link(true)} />
        <CopyButton label="Copy link without addresses" text={link(false)} />
      </div>
      {change.rendering.warnings.length > 0 && (
        <section aria-labelledby="fw-warnings">
          <h2 id="fw-warnings">Before you send it</h2>
          <ul>
            {change.rendering.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      )}
      <Files change={change} />
      <Outcomes change={change} rowHref={rowHref} />
      <ReverseCheck rules={change.rules} />
    </div>
  );
}
