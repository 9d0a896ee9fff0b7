import * as words from '@/lib/words/errata';
import type { Facet } from './erratum-facets';

/** Works only with a script, so it is shown only where there is one. */
export function ErratumFilter({ facets, count }: { facets: readonly Facet[]; count: number }) {
  return (
    <div className="js-only" data-erratum-filter>
      <fieldset className="filters" data-open="">
        <legend className="sr-only">{words.filters}</legend>
        {facets.map(({ id, label, choices }) => (
          <label key={id}>
            {label}
            <select name={id} defaultValue="" autoComplete="off">
              <option value="">{words.all}</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {words.choice(choice.label, choice.count)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="button" className="tool" data-erratum-reset>
          {words.clear}
        </button>
      </fieldset>
      <p role="status" className="muted" data-erratum-count>
        {words.countOf(count, count)}
      </p>
    </div>
  );
}
