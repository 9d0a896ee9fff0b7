import { type Choice, formatById } from '@/lib/firewall';
import type { ZoneId } from '@/lib/flows';
import { zoneFieldId } from './zone-field';

/** What the reader typed and chose while React was on its way; the fields of the page still hold it. */
export function earlyChoice(zones: readonly ZoneId[]): Partial<Pick<Choice, 'typed' | 'formatId'>> {
  const typed = Object.fromEntries(
    zones.flatMap((zone): [ZoneId, string][] => {
      const field = document.getElementById(zoneFieldId(zone));
      return field instanceof HTMLTextAreaElement && field.value !== '' ? [[zone, field.value]] : [];
    }),
  );
  const chosen = document.querySelector<HTMLInputElement>('.fw-formats input:checked');
  const format = chosen && !chosen.defaultChecked ? formatById(chosen.value) : undefined;
  return { ...(Object.keys(typed).length > 0 && { typed }), ...(format && { formatId: format.id }) };
}
