'use client';

import { useEffect, useMemo, useState } from 'react';
import { type ChangeFacts, makeChange, writeChoice } from '@/lib/firewall';
import type { Release } from '@/lib/flows';
import * as words from '@/lib/words/firewall';
import { CopyButton } from './copy-button';
import { Files } from './files';
import { FormatTabs } from './format-tabs';
import { madeWithout } from './made-without';
import { NetworkFields } from './network-fields';
import { Outcomes } from './outcomes';
import { PlaceFields } from './place-fields';
import { ReverseCheck } from './reverse-check';
import { useChoice } from './use-choice';
import { Warnings } from './warnings';
import './firewall.css';

interface FirewallViewProps {
  facts: ChangeFacts;
  releases: readonly Release[];
  /** Where each row is explained. */
  rowHref: Readonly<Record<string, string>>;
  hostsHref: string;
}

/** The address of this page; none while the server draws it. */
function useHere(): string {
  const [here, setHere] = useState('');
  useEffect(() => setHere(location.href.replace(/[?#].*$/, '')), []);
  return here;
}

/** From a profile and a few addresses to the text of a firewall change. */
export function FirewallView({ facts, releases, rowHref, hostsHref }: FirewallViewProps) {
  const choices = useMemo(() => ({ releases, options: facts.options }), [releases, facts.options]);
  const ids = useMemo(() => facts.zones.map(({ id }) => id), [facts.zones]);
  const { choice, change: onChange } = useChoice(choices, ids);
  const here = useHere();
  const link = (withNetworks: boolean) => (here ? `${here}#${writeChoice(choice, choices, withNetworks)}` : '');
  const change = makeChange(choice, facts, link(false));
  return (
    <div className="fw" data-hydrate>
      <div className="fw-asked js-only">
        <a className="fw-jump" href="#rules">
          {words.toRules}
        </a>
        <PlaceFields choice={choice} change={change} zones={facts.zones} onChange={onChange} />
        <NetworkFields
          choice={choice}
          change={change}
          zones={facts.zones}
          onType={(toTyped) => onChange(({ typed }) => ({ typed: toTyped(typed) }))}
        />
      </div>
      <div className="fw-answer">
        <FormatTabs choice={choice} onChoose={(formatId) => onChange({ formatId })} />
        <Warnings
          lost={madeWithout(change, facts.zones)}
          warnings={change.rendering.warnings}
          rowHref={rowHref}
          hostsHref={hostsHref}
        />
        <Files change={change} />
        <div className="fw-actions js-only">
          <CopyButton label={words.copyWithAddresses} text={() => link(true)} />
          <CopyButton label={words.copyWithoutAddresses} text={() => link(false)} />
        </div>
        <Outcomes change={change} flows={facts.flows} rowHref={rowHref} />
        <ReverseCheck rules={change.rules} spared={change.spared} />
      </div>
    </div>
  );
}
