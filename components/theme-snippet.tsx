import { themeKey } from './enhance/site/theme-switch';

const snippet = `(function(d){d.dataset.js='';try{var t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}})(document.documentElement)`;

/** Runs before the first paint, so that neither the chosen colours nor what needs scripts appears late. */
export function ThemeSnippet() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; its hash stands in the policy.
  return <script data-own="" dangerouslySetInnerHTML={{ __html: snippet }} />;
}
