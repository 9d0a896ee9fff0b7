/** Writes a text that is not there yet; writing the same again would be drawn, and read out, a second time. */
export function writeText(place: Element | null | undefined, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}
