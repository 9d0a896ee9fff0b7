'use client';

import type { Choice } from '@/lib/firewall';

interface LinkMistakesProps {
  choice: Choice;
  /** Of these parameters. */
  of: readonly string[];
}

/** What a link asked for and nobody can choose, beside its field, until the reader chooses. */
export const LinkMistakes = ({ choice: { mistakes }, of }: LinkMistakesProps) =>
  mistakes
    .filter(({ parameter }) => of.includes(parameter))
    .map(({ parameter, message }) => (
      <p key={parameter} role="alert" className="fw-mistake">
        {message}
      </p>
    ));
