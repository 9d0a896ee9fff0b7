import {
  type Choice,
  formatReleaseSpan,
  type Option,
  type ProviderId,
  providerIds,
  type ReleaseSpan,
} from '@/lib/flows';

interface Scope {
  providers?: readonly ProviderId[] | undefined;
  releases?: ReleaseSpan | undefined;
  unless?: string | undefined;
}

/** Where a field or a choice exists; nothing is written where that is everywhere. */
const scope = ({ providers, releases, unless }: Scope) => ({
  'data-providers': providers && providers.length < providerIds.length ? providers.join(' ') : undefined,
  'data-releases': releases && formatReleaseSpan(releases),
  'data-unless': unless,
});

const defaultFirst = ({ choices, default: id }: Option): readonly Choice[] =>
  choices.toSorted((a, b) => Number(b.id === id) - Number(a.id === id));

export function OptionField({ option }: { option: Option }) {
  const { id, question, label } = option;
  return (
    <label className="profile-field" data-label={label} {...scope(option)}>
      {question}
      <select name={id} autoComplete="off">
        {defaultFirst(option).map((choice) => (
          <option key={choice.id} value={choice.id} data-when={choice.when} {...scope(choice)}>
            {choice.label}
          </option>
        ))}
      </select>
      <span className="profile-mistake" role="alert" />
    </label>
  );
}
