/** Light, dark, or as the system has it; remembered on this machine. */
import { useState } from 'preact/hooks';

const THEMES = ['auto', 'light', 'dark'] as const;

type Theme = (typeof THEMES)[number];

const NAMES: Readonly<Record<Theme, string>> = { auto: 'as the system', light: 'light', dark: 'dark' };

function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function choose(theme: Theme): void {
  if (theme === 'auto') {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem('theme');
  } else {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem('theme', theme);
  }
}

export function ThemeSwitch() {
  const [theme, setTheme] = useState(currentTheme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  const label = `Colours: ${NAMES[theme]}. Change to ${NAMES[next]}.`;
  const press = () => {
    choose(next);
    setTheme(next);
  };
  return (
    <button type="button" class="theme-switch" data-shows={theme} aria-label={label} title={label} onClick={press}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        {theme === 'dark' ? (
          <path d="M15.5 12.2A6.5 6.5 0 0 1 7.8 4.5a6.5 6.5 0 1 0 7.7 7.7Z" fill="currentColor" />
        ) : (
          <>
            <circle
              cx="10"
              cy="10"
              r={theme === 'light' ? 3.6 : 5.6}
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
            />
            {theme === 'light' ? (
              <path
                d="M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4"
                stroke="currentColor"
                stroke-width="1.6"
                stroke-linecap="round"
              />
            ) : (
              <path d="M10 4.4a5.6 5.6 0 0 1 0 11.2Z" fill="currentColor" />
            )}
          </>
        )}
      </svg>
    </button>
  );
}
