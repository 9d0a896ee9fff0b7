import type { Graph } from '@/lib/topology';
import * as words from '@/lib/words/topology';

function Parties({ graph, empty }: { graph: Graph; empty: string }) {
  return (
    <>
      <option value="">{empty}</option>
      {graph.places.map((place) => (
        <optgroup key={place.id} label={place.name}>
          <option value={`place:${place.id}`}>{words.allOf(place.name)}</option>
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
      <legend className="sr-only">{words.question}</legend>
      <label>
        {words.openBetween}
        <select data-path-from autoComplete="off">
          <Parties graph={graph} empty={words.choose} />
        </select>
      </label>
      <button type="button" className="tool" data-path-swap aria-label={words.swap}>
        ⇄
      </button>
      <label>
        {words.and}
        <select data-path-to autoComplete="off">
          <Parties graph={graph} empty={words.choose} />
        </select>
      </label>
    </fieldset>
  );
}
