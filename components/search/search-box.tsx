import type { ComponentProps } from 'react';
import * as words from '@/lib/words/search-box';

/** The field of a search, its name for those who do not see it, and the key that leads there. */
export function SearchBox({ id, ...more }: ComponentProps<'input'> & { id: string }) {
  return (
    <>
      <label className="sr-only" htmlFor={id}>
        {words.label}
      </label>
      <input
        id={id}
        type="search"
        data-search-input
        autoComplete="off"
        spellCheck={false}
        placeholder={words.placeholder}
        aria-keyshortcuts="/"
        {...more}
      />
      <kbd>{words.key}</kbd>
    </>
  );
}
