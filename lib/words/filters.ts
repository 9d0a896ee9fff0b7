export const filters = 'Filters';
export const filtersSet = (count: number): string => `Filters (${count})`;
export const all = 'All';
export const clear = 'Clear';
export const choice = (label: string, count: number): string => `${label} (${count})`;

export const protocol = 'Protocol';
export const from = 'From';
export const to = 'To';
export const direction = 'Direction';
export const needed = 'Needed';

export const always = 'Always';
export const onCondition = 'On a condition';
export const optional = 'Optional';

export const sort = 'Sort';
export const bestFirst = 'Best first';
export const port = 'Port';
