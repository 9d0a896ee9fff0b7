import { remember } from '../memory';

/** Before the first paint `components/theme-snippet.tsx` reads what is written here. */
export const themeKey = 'portolan-theme';

const isDark = (): boolean => {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};

/** Light or dark by the system until the reader says otherwise. */
export function startThemeSwitch(button: HTMLButtonElement): void {
  const show = (): void => button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    remember(themeKey, theme);
    show();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  show();
}
