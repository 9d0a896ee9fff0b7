import { saveFile } from '../save-file';

/** The picture at twice its size, drawn from the self-contained SVG that this site offers. */
export async function savePng(address: string): Promise<void> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser could not draw the picture');
  saveFile(address.replace(/^.*\//, '').replace(/\.svg$/, '.png'), blob);
}
