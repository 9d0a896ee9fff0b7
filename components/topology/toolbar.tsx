const levels = [
  { id: 'zones', label: 'Zones' },
  { id: 'endpoints', label: 'Endpoints' },
  { id: 'ports', label: 'Ports' },
];

/** How far away the picture is, what is looked for in it, and what of it is seen. */
export function Toolbar() {
  return (
    <div className="toolbar js-only">
      <fieldset className="segments">
        <legend className="sr-only">Show</legend>
        {levels.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name="level" value={id} defaultChecked={id === 'ports'} autoComplete="off" />
            {label}
          </label>
        ))}
      </fieldset>
      <label className="find">
        <span className="sr-only">Find in the picture</span>
        <input type="search" data-find placeholder="Find in the picture" autoComplete="off" spellCheck={false} />
        <output data-found />
      </label>
      <div className="zoom">
        <button type="button" className="tool" data-zoom-out aria-label="Zoom out">
          −
        </button>
        <button type="button" className="tool" data-zoom-in aria-label="Zoom in">
          +
        </button>
        <button type="button" className="tool" data-zoom-reset>
          Whole picture
        </button>
        <button type="button" className="tool" data-full-screen>
          Full screen
        </button>
      </div>
    </div>
  );
}
