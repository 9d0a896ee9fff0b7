import { isProviderId } from '@/lib/flows';
import { applies, choiceOf, type Profile, writeProfile } from '@/lib/profile';
import { announce } from '../announce';
import { formatFragment } from '../fragment';
import { chooseProfile, currentProfile, onProfile, profileChoices, startProfile } from '../profile';
import { readOpening } from '../profile/read-opening';
import { pageUrl } from '../row-address';
import type { Picture } from './picture';

interface Variant {
  path: string;
  choices: Profile['choices'];
}

function rowApplies({ dataset }: HTMLElement, profile: Profile): boolean {
  if (!profile.provider) return true;
  const opening = { ...readOpening(dataset), providers: [profile.provider] };
  return applies(opening, profile, profileChoices().options).applies;
}

/** Whether the reader made every choice of a variant. */
function fits({ choices }: Variant, profile: Profile): boolean {
  const chosen = new Map(profileChoices().options.map((option) => [option.id, choiceOf(option, profile)]));
  return Object.entries(choices).every(([option, choice]) => (chosen.get(option) ?? choice) === choice);
}

/** Of the variants that fit, the one that says most. */
const bestVariant = (variants: readonly Variant[], profile: Profile): Variant | undefined =>
  variants
    .filter((variant) => fits(variant, profile))
    .sort((a, b) => Object.keys(b.choices).length - Object.keys(a.choices).length)
    .at(0);

/** A page may be opened by the name of its file, and in the bundle it is. */
const withoutFile = (path: string): string => path.replace(/index\.html$/, '');

const isHere = ({ path }: Pick<Variant, 'path'>): boolean =>
  withoutFile(new URL(pageUrl(path)).pathname) === withoutFile(location.pathname);

/** Only the newest release is drawn. */
function tellRelease(profile: Profile): void {
  const note = document.querySelector<HTMLElement>('[data-other-release]');
  const link = note?.querySelector('a');
  if (!note || !link) return;
  note.hidden = profile.release === profileChoices().releases.at(-1);
  link.hash = formatFragment(writeProfile(profile, profileChoices()));
  if (!note.hidden) announce(note.textContent);
}

/**
 * The bar says what the picture shows: to come here by a link is no choice. Lines that the reader's cluster does not
 * need are faint; another provider or variant is another page.
 */
export function followProfile({ stage, lines, drawings }: Picture): void {
  if (!document.querySelector('[data-profile-bar]')) return;
  startProfile();
  const { provider: of = '', pages = '{}', variants = '[]' } = stage.dataset;
  const provider = isProviderId(of) ? of : null;
  const providerPages: Record<string, string> = JSON.parse(pages);
  const own: Variant[] = JSON.parse(variants);

  const dim = (profile: Profile): void => {
    tellRelease(profile);
    const off = new Set<string>();
    for (const { element, wire } of lines) {
      const rows = [...element.querySelectorAll<HTMLElement>('[data-flow]')];
      const isNeeded = rows.some((row) => rowApplies(row, profile));
      element.classList.toggle('off', !isNeeded);
      if (!isNeeded && wire !== undefined) off.add(wire);
    }
    for (const drawing of drawings) {
      if (drawing.classList.contains('zones')) continue;
      for (const line of drawing.querySelectorAll<SVGElement>('[data-wire]')) {
        line.classList.toggle('off', off.has(line.dataset.wire ?? ''));
      }
    }
  };
  const agree = (): void => {
    const profile = currentProfile();
    const here = own.find(isHere);
    if (!here || (profile.provider === provider && bestVariant(own, profile) === here)) return;
    chooseProfile({ ...profile, provider, choices: here.choices }, false);
  };
  agree();
  let shown = JSON.stringify(currentProfile());
  const follow = (profile: Profile): void => {
    const chosen = JSON.stringify(profile);
    // Another anchor, or an address that says nothing new, leads nowhere.
    if (chosen === shown) return;
    shown = chosen;
    const page =
      profile.provider === provider ? bestVariant(own, profile)?.path : providerPages[profile.provider ?? ''];
    if (!page) agree();
    // The choice was a step already.
    else if (!isHere({ path: page })) location.replace(pageUrl(page) + location.hash);
    else dim(profile);
  };
  onProfile(follow);
  dim(currentProfile());
  // Who goes back may find the page as it was left.
  addEventListener('pageshow', agree);
}
