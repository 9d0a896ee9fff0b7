import type { Filter } from './filters';

interface FilterBarProps {
  filters: readonly Filter[];
}

const orders = [
  { value: '', label: 'Best first' },
  { value: 'port', label: 'Port' },
  { value: 'protocol', label: 'Protocol' },
  { value: 'from', label: 'From' },
  { value: 'to', label: 'To' },
];

/** Works only with a script, so it is shown only where there is one. */
export function FilterBar({ filters }: FilterBarProps) {
  return (
    <fieldset className="filters js-only" data-filters>
      <legend className="sr-only">Filters</legend>
      {filters.map(({ id, label, choices }) => (
        <label key={id}>
          {label}
          <select name={id} defaultValue="" autoComplete="off">
            <option value="">All</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value} data-label={choice.label}>
                {`${choice.label} (${choice.count})`}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        Sort
        <select name="sort" autoComplete="off">
          {orders.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="tool" data-reset>
        Clear
      </button>
    </fieldset>
  );
}
