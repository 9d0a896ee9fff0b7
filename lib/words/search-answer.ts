/** Of what stands above the rows that were found. */
export const copied = (port: string): string => `${port} copied`;
export const notPossible = 'Copying is not possible here';
export const copyPort = (protocol: string, port: string): string => `Copy ${protocol} ${port}`;
export const copy = 'Copy';

export const understood = 'Understood';
export const leaveOut = (words: string): string => `Leave out ${words}`;

export const upgrade = (from: string, to: string): string => `What an upgrade from ${from} to ${to} opens and closes`;

export const noAnswer = 'No answer';
export const nothingForPort = (ports: string): string => `Nothing is documented for port ${ports}.`;
export const nothingFor = (query: string): string => `Nothing is documented for “${query}”.`;
export const whatCanBeAsked =
  'Ask for a port up to 65535, for a name such as Tinkerbell, or with the line of an error.';
export const nextPorts = 'Ports next to it:';
export const didYouMean = 'Did you mean:';
export const missing = 'Is a port missing? ';
export const tellMaintainers = 'Tell the maintainers';
