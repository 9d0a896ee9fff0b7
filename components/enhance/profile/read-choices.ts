import { type Choice, isProviderId, type Option, type ProviderId, providerIds } from '@/lib/flows';
import type { ProfileChoices } from '@/lib/profile';
import { readReleases } from './read-opening';

export const findBar = (): HTMLElement | null => document.querySelector('[data-profile-bar]');

const providersOf = ({ dataset }: HTMLElement): readonly ProviderId[] =>
  dataset.providers ? dataset.providers.split(' ').filter(isProviderId) : providerIds;

function readChoice(option: HTMLOptionElement): Choice {
  const { value: id, label, dataset } = option;
  return {
    id,
    label,
    when: dataset.when ?? label,
    providers: providersOf(option),
    releases: readReleases(dataset),
    unless: dataset.unless,
  };
}

function readOption(select: HTMLSelectElement): Option[] {
  const field = select.closest('label');
  const choices = [...select.options].map(readChoice);
  const [first] = choices;
  const label = field?.dataset.label;
  if (!field || !first || !label) return [];
  const { name: id } = select;
  return [
    {
      id,
      label,
      question: label,
      choices,
      default: first.id,
      providers: providersOf(field),
      releases: readReleases(field.dataset),
    },
  ];
}

/** What there is to choose, read from the fields that the server drew; the first choice of each is its default. */
export function readChoices(bar: HTMLElement | null): ProfileChoices {
  const selects = [...(bar?.querySelectorAll('select') ?? [])];
  const releases = selects.find(({ name }) => name === 'release')?.options ?? [];
  return {
    releases: [...releases].map(({ value }) => value).reverse(),
    options: selects.flatMap(readOption),
  };
}
