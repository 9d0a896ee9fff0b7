import { href, siteName } from './site';

const links = [
  { path: '/', label: 'Ports' },
  { path: '/docs/', label: 'Reference' },
  { path: '/topology/', label: 'Topology' },
  { path: '/firewall/', label: 'Firewall' },
  { path: '/endpoints/', label: 'Endpoints' },
  { path: '/ports/', label: 'Numbers' },
  { path: '/releases/', label: 'Releases' },
  { path: '/errata/', label: 'Errata' },
  { path: '/about/', label: 'About' },
];

function Mark() {
  return (
    <svg viewBox="0 0 64 64" width="24" height="24" aria-hidden="true">
      <circle cx="32" cy="32" r="29" fill="none" stroke="currentColor" strokeWidth="2" opacity=".45" />
      <path d="M32 4l7 21 21 7-21 7-7 21-7-21-21-7 21-7z" fill="currentColor" />
    </svg>
  );
}

export function SiteHeader() {
  return (
    <header className="site-header">
      <a className="site-name" href={href('/')}>
        <Mark />
        {siteName}
      </a>
      <nav aria-label="Site">
        {links.map(({ path, label }) => (
          <a key={path} href={href(path)}>
            {label}
          </a>
        ))}
      </nav>
      <div className="site-tools js-only">
        <button type="button" className="tool" data-palette-open>
          Search <kbd>Ctrl K</kbd>
        </button>
        <button type="button" className="tool" data-theme-switch aria-pressed="false">
          Dark
        </button>
      </div>
    </header>
  );
}
