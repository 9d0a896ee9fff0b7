import type { Graph } from '@/lib/topology';

function Parties({ graph, empty }: { graph: Graph; empty: string }) {
  return (
    <>
      <option value="">{empty}</option>
      {graph.places.map((place) => (
        <optgroup key={place.id} label={place.name}>
          <option value={`place:${place.id}`}>{place.name}, all of it</option>
          {graph.boxes
            .filter(({ placeId }) => placeId === place.id)
            .map((box) => (
              <option key={box.id} value={`box:${box.id}`}>
                {box.name}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}

/** Two places or endpoints; the script answers what must be open between them. */
export function PathQuestion({ graph }: { graph: Graph }) {
  return (
    <fieldset className="path js-only">
      <legend className="sr-only">What must be open between two parties</legend>
      <label>
        Open between{' '}
        <select data-path-from autoComplete="off">
          <Parties graph={graph} empty="choose" />
        </select>
      </label>
      <button type="button" className="tool" data-path-swap aria-label="Swap the two">
        ⇄
      </button>
      <label>
        and{' '}
        <select data-path-to autoComplete="off">
          <Parties graph={graph} empty="choose" />
        </select>
      </label>
    </fieldset>
  );
}
