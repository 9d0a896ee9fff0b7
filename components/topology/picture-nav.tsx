interface Props {
  label: string;
  current: string;
  links: readonly { href: string; name: string }[];
}

/** Leads from picture to picture; each is a page of its own. */
export function PictureNav({ label, current, links }: Props) {
  return (
    <nav className="picture-nav" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {links.map(({ href, name }) => (
        <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
