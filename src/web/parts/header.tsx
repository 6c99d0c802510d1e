/** The head of every page: the way home, the search box, the sections, light or dark. */
import { useLocation } from 'preact-iso';
import { SECTIONS } from '../../text/sections.ts';
import { SearchBox } from './search-box.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export function Header() {
  const { path, query } = useLocation();
  return (
    <header class="top">
      <a class="brand" href="/">
        Talkgraph
      </a>
      {path === '/' ? <search hidden /> : <SearchBox asked={path === '/talks' ? (query.about ?? '') : ''} />}
      <nav aria-label="Sections">
        {SECTIONS.map(([address, name]) => (
          <a key={address} href={address} aria-current={path === address ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <ThemeSwitch />
    </header>
  );
}
