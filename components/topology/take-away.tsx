import * as words from '@/lib/words/topology';

const files = [
  { ending: '-light.svg', label: words.svgLight },
  { ending: '-dark.svg', label: words.svgDark },
  { ending: '.mmd', label: words.mermaid },
  { ending: '.dot', label: words.graphviz },
  { ending: '.drawio', label: words.drawIo },
  { ending: '.txt', label: words.asText },
] as const;

export type PictureEnding = (typeof files)[number]['ending'];

/** The picture as files; the address is what all of them share. */
export function TakeAway({ address }: { address: string }) {
  return (
    <section className="take-away" aria-labelledby="take-away">
      <h2 id="take-away">{words.takeAway}</h2>
      <ul>
        {files.map(({ ending, label }) => (
          <li key={ending}>
            <a href={`${address}${ending}`} download>
              {label}
            </a>
          </li>
        ))}
        <li className="js-only">
          <button
            type="button"
            className="tool"
            data-save-png
            data-light={`${address}-light.svg`}
            data-dark={`${address}-dark.svg`}
          >
            {words.png}
          </button>
        </li>
      </ul>
    </section>
  );
}
