import * as words from '@/lib/words/site';
import { href } from './site';
import { star } from './site-icon';

const links = [
  { path: '/', label: words.ports },
  { path: '/docs/', label: words.reference },
  { path: '/topology/', label: words.topology },
  { path: '/firewall/', label: words.firewall },
  { path: '/endpoints/', label: words.endpoints },
  { path: '/ports/', label: words.numbers },
  { path: '/releases/', label: words.releases },
  { path: '/errata/', label: words.errata },
  { path: '/about/', label: words.about },
];

function Mark() {
  return (
    <svg viewBox="0 0 64 64" width="24" height="24" aria-hidden="true">
      <circle cx="32" cy="32" r="29" fill="none" stroke="currentColor" strokeWidth="2" opacity=".45" />
      <path d={star} fill="currentColor" />
    </svg>
  );
}

export function SiteHeader() {
  return (
    <header className="site-header">
      <a className="site-name" href={href('/')}>
        <Mark />
        {words.name}
      </a>
      <nav aria-label={words.parts}>
        {links.map(({ path, label }) => (
          <a key={path} href={href(path)}>
            {label}
          </a>
        ))}
      </nav>
      <div className="site-tools js-only">
        <button type="button" className="tool" data-palette-open>
          {words.search} <kbd>{words.searchKeys}</kbd>
        </button>
        <button type="button" className="tool" data-theme-switch aria-pressed="false">
          {words.dark}
        </button>
      </div>
    </header>
  );
}
