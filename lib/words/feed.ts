/** Of the feed of changes. */
export const title = (site: string): string => `${site}: ports of EKS Anywhere by release`;
export const entry = (release: string): string => `EKS Anywhere ${release}`;
export const nothing = 'No port changed.';
export const first = 'The first release with a ports page.';

export const newProviders = 'New providers';
export const goneProviders = 'Providers no longer supported';
export const open = 'Open before the upgrade';
export const close = 'May be closed after';
export const renamed = 'Renamed';
export const inTheCode = 'Also in the code';
export const added = 'Printed for the first time';
export const changed = 'Printed otherwise';

interface Told {
  port: string;
  sources: string;
  listener: string;
  purpose: string;
}
export const row = ({ port, sources, listener, purpose }: Told): string =>
  `${port} from ${sources} to ${listener}: ${purpose}`;
export const nowCalled = (from: string, to: string): string => `${from} is now ${to}`;
