'use client';

import { useEffect, useRef, useState } from 'react';
import type { TypedNetworks } from '@/lib/firewall';
import * as words from '@/lib/words/firewall';

interface ForgetNetworksProps {
  typed: TypedNetworks;
  onType: (toTyped: (typed: TypedNetworks) => TypedNetworks) => void;
  /** What was done, for the live region. */
  onSay: (sentence: string) => void;
}

const countOf = (typed: TypedNetworks): number => Object.values(typed).filter((text) => text.trim() !== '').length;

/** What is forgotten can be brought back by this page alone, until something else is typed or the page is left. */
export function ForgetNetworks({ typed, onType, onSay }: ForgetNetworksProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [forgotten, setForgotten] = useState<TypedNetworks>();
  const zones = countOf(typed);
  useEffect(() => {
    if (!forgotten || zones === 0) return;
    setForgotten(undefined);
    onSay('');
  }, [forgotten, zones, onSay]);
  const forget = () => {
    if (zones > 0) setForgotten(typed);
    onSay(zones > 0 ? words.forgot(zones) : words.nothingToForget);
    onType(() => ({}));
  };
  const undo = (networks: TypedNetworks) => {
    setForgotten(undefined);
    onSay(words.backAgain);
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
    </>
  );
}
