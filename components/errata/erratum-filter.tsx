import type { Facet } from './erratum-facets';

/** Works only with a script, so it is shown only where there is one. */
export function ErratumFilter({ facets, count }: { facets: readonly Facet[]; count: number }) {
  return (
    <div className="js-only" data-erratum-filter>
      <fieldset className="filters" data-open="">
        <legend className="sr-only">Filters</legend>
        {facets.map(({ id, label, choices }) => (
          <label key={id}>
            {label}
            <select name={id} defaultValue="" autoComplete="off">
              <option value="">All</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label} ({choice.count})
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="button" className="tool" data-erratum-reset>
          Reset
        </button>
      </fieldset>
      <p role="status" className="muted" data-erratum-count>
        {count} errata
      </p>
    </div>
  );
}
