/** Nobody should open a firewall by rows that were not read in full. */
export function PreviewNotice() {
  return (
    <p className="preview" role="note">
      <strong>Preview.</strong> The rows stand in for the reference pages. Protocol, port, source and destination hold
      for release 0.26; when a row is needed, what it travels on and its evidence have not been filled in. Write no
      rules from it yet.
    </p>
  );
}
