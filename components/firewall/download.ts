import type { RenderedFile } from '@/lib/firewall';

/** Hands a file to the browser; nothing leaves the machine. */
export function download({ name, mime, body, bytes }: RenderedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes ?? body], { type: mime }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
