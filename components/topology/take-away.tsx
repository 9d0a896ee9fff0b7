/** The picture as files; the address is what all of them share. */
export function TakeAway({ address }: { address: string }) {
  const files = [
    { ending: '-light.svg', label: 'SVG, light' },
    { ending: '-dark.svg', label: 'SVG, dark' },
    { ending: '.mmd', label: 'Mermaid' },
    { ending: '.dot', label: 'Graphviz' },
    { ending: '.drawio', label: 'draw.io' },
    { ending: '.txt', label: 'Rows as text' },
  ];
  return (
    <section className="take-away" aria-labelledby="take-away">
      <h2 id="take-away">Take it with you</h2>
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
            PNG, twice the size
          </button>
        </li>
      </ul>
    </section>
  );
}
