'use client';

import { useEffect, useRef, useState } from 'react';
import type { TypedNetworks } from '@/lib/firewall';
import * as words from '@/lib/words/firewall';

interface ForgetNetworksProps {
  typed: TypedNetworks;
  onType: (toTyped: (typed: TypedNetworks) => TypedNetworks) => void;
}

const countOf = (typed: TypedNetworks): number => Object.values(typed).filter((text) => text.trim() !== '').length;

/** What is forgotten can be brought back by this page alone, until something else is typed or the page is left. */
export function ForgetNetworks({ typed, onType }: ForgetNetworksProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [forgotten, setForgotten] = useState<TypedNetworks>();
  const [said, setSaid] = useState('');
  const zones = countOf(typed);
  useEffect(() => {
    if (!forgotten || zones === 0) return;
    setForgotten(undefined);
    setSaid('');
  }, [forgotten, zones]);
  const forget = () => {
    if (zones > 0) setForgotten(typed);
    setSaid(zones > 0 ? words.forgot(zones) : words.nothingToForget);
    onType(() => ({}));
  };
  const undo = (networks: TypedNetworks) => {
    setForgotten(undefined);
    setSaid(words.backAgain);
    onType(() => networks);
    button.current?.focus();
  };
  return (
    <>
      <button ref={button} type="button" onClick={forget}>
        {words.forget}
      </button>
      {forgotten && (
        <button type="button" onClick={() => undo(forgotten)}>
          {words.undoForget}
        </button>
      )}
      <span role="status">{said}</span>
    </>
  );
}
