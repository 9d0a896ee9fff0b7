'use client';

import { useEffect, useState } from 'react';

const pause = 600;

/** Half an address is no mistake yet: what stood there when the reader last stopped typing. */
export function useSettled(text: string): { settled: string; settle: () => void } {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return { settled, settle: () => setSettled(text) };
}
