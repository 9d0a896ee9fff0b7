import * as words from '@/lib/words/filters';
import type { Filter } from './filters';

interface FilterBarProps {
  filters: readonly Filter[];
}

const orders = [
  { value: '', label: words.bestFirst },
  { value: 'port', label: words.port },
  { value: 'protocol', label: words.protocol },
  { value: 'from', label: words.from },
  { value: 'to', label: words.to },
];

/** Works only with a script, so it is shown only where there is one. */
export function FilterBar({ filters }: FilterBarProps) {
  return (
    <fieldset className="filters js-only" data-filters>
      <legend className="sr-only">{words.filters}</legend>
      {filters.map(({ id, label, choices }) => (
        <label key={id}>
          {label}
          <select name={id} defaultValue="" autoComplete="off">
            <option value="">{words.all}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value} data-label={choice.label}>
                {words.choice(choice.label, choice.count)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        {words.sort}
        <select name="sort" autoComplete="off">
          {orders.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="tool" data-reset>
        {words.clear}
      </button>
    </fieldset>
  );
}
