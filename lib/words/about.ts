export const title = 'About this site';
export const description =
  'What Portolan is made of: build commit, packages with their versions and licences, what it stores.';

export const whose =
  'Portolan is an independent project under the Apache-2.0 licence. AWS neither makes nor endorses it; EKS Anywhere is a product of AWS.';

export const storing = 'What it stores and sends';
export const stores =
  'It asks no other site for anything and sends nothing. In your browser it keeps what you chose, your recent searches and, on a secure address, a copy of these pages for reading offline.';
export const forget = '<button>Forget everything</button> removes all of it from this browser.';

export const build = 'This build';
export const builtFrom = (commit: string): string => `Built from commit <commit>${commit}</commit>.`;
export const builtOutside = 'Built outside of a repository.';

export const packages = 'Packages';
export const packagesAbout =
  'These packages take part in what reaches your browser; the same list is a <list>CycloneDX bill of materials</list>.';
export const packageName = 'Package';
export const version = 'Version';
export const licence = 'Licence';

/** Of a package without a licence. */
export const notStated = 'not stated';

export const forgotten = 'Forgotten';
export const forgottenAll = 'Everything that this site kept in your browser is gone.';
