'use client';

import { useEffect, useState } from 'react';
import { type Choice, readChoice, writeChoice } from '@/lib/firewall';
import type { ZoneId } from '@/lib/flows';
import type { ProfileChoices } from '@/lib/profile';

const storageKey = 'portolan-firewall';

/** Storage can be switched off; then the choice lives in the address alone. */
function stored(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

function store(text: string): void {
  try {
    localStorage.setItem(storageKey, text);
  } catch (error) {
    console.warn('What you typed is kept in the address only.', error);
  }
}

const inAddress = (): string => (location.hash.includes('=') ? location.hash : '');

/** What the reader chose, kept in the fragment of the address and on this machine, and sent nowhere. */
export function useChoice(choices: ProfileChoices, zones: readonly ZoneId[]) {
  const [choice, setChoice] = useState<Choice>(() => readChoice('', choices, zones));
  useEffect(() => {
    const read = () => setChoice(readChoice(inAddress() || stored(), choices, zones));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [choices, zones]);
  const change = (part: Partial<Choice>) => {
    const next = { ...choice, ...part };
    const text = writeChoice(next, choices, true);
    history.replaceState(history.state, '', `#${text}`);
    store(text);
    setChoice(next);
  };
  return { choice, change };
}
