'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type Choice, isNetworkParameter, isOwnParameter, readChoice, writeOwnChoice } from '@/lib/firewall';
import type { ZoneId } from '@/lib/flows';
import type { ProfileChoices } from '@/lib/profile';
import { addressWith, onAddress, readFragment } from '../enhance/fragment';
import { recall, remember } from '../enhance/memory';
import { currentProfile, onProfile } from '../enhance/profile';
import { earlyChoice } from './early-choice';
import { startBar } from './start-bar';
import { createSeldomWriter } from './write-seldom';

const storageKey = 'portolan-firewall';

/** The address comes first; networks that it does not name are those of this machine. */
function readParameters(): URLSearchParams {
  const own = [...readFragment()].filter(([name]) => isOwnParameter(name));
  const remembered = [...new URLSearchParams(recall(storageKey))];
  if (own.length === 0) return new URLSearchParams(remembered);
  if (own.some(([name]) => isNetworkParameter(name))) return new URLSearchParams(own);
  return new URLSearchParams([...own, ...remembered.filter(([name]) => isNetworkParameter(name))]);
}

/**
 * Everybody's parameters stay; ours are written anew. Next's own `replaceState` draws the page anew each time, and takes
 * it down where a browser throws because there were too many.
 */
function writeOwn(text: string): void {
  const others = [...readFragment()].filter(([name]) => !isOwnParameter(name));
  const next = addressWith([...others, ...new URLSearchParams(text)]);
  try {
    History.prototype.replaceState.call(history, null, '', next);
  } catch {
    // What was chosen holds for this page, and is remembered on this machine.
  }
}

const address = createSeldomWriter(writeOwn);

/** What changes, or how it follows from what was chosen last. */
type Changing = Partial<Choice> | ((known: Choice) => Partial<Choice>);

/**
 * What the reader chose, kept in the fragment of the address and on this machine, and sent nowhere. The bar for the
 * cluster is started here: a script of its own would write into it before React has taken over the page.
 */
export function useChoice(choices: ProfileChoices, zones: readonly ZoneId[]) {
  const [choice, setChoice] = useState<Choice>(() => readChoice('', choices, zones));
  const latest = useRef(choice);
  const show = useCallback((next: Choice) => {
    latest.current = next;
    setChoice(next);
  }, []);
  const change = useCallback(
    (changing: Changing) => {
      const known = latest.current;
      const next = { ...known, mistakes: [], ...(typeof changing === 'function' ? changing(known) : changing) };
      const text = writeOwnChoice(next, true);
      address.write(text);
      remember(storageKey, text);
      show(next);
    },
    [show],
  );
  useEffect(() => {
    const read = () => {
      address.drop();
      const found = readChoice(readParameters().toString(), choices, zones);
      show({ ...found, profile: currentProfile() });
    };
    const early = earlyChoice(zones);
    startBar();
    read();
    if (Object.keys(early).length > 0) change(({ typed }) => ({ ...early, typed: { ...typed, ...early.typed } }));
    const end = new AbortController();
    onAddress(read, end);
    addEventListener('pagehide', address.finish, end);
    onProfile((profile) => show({ ...latest.current, profile }), end);
    return () => end.abort();
  }, [choices, zones, show, change]);
  return { choice, change };
}
