/** The address of a place, a box and a line in the list below the picture. */
export const placeAnchor = (placeId: string): string => `place-${placeId}`;
export const boxAnchor = (boxId: string): string => `to-${boxId}`;
export const wireAnchor = (wireId: string): string => `line-${wireId}`;
