import type { MetadataRoute } from 'next';
import * as words from '@/lib/words/site';

export const dynamic = 'force-static';

const basePath = process.env.BASE_PATH ?? '';

/** Lets a reader install the site; with the offline copy it then opens without a network. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: words.title,
    short_name: words.name,
    description: words.description,
    lang: words.lang,
    start_url: `${basePath}/`,
    scope: `${basePath}/`,
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0b2942',
    icons: [
      { src: `${basePath}/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${basePath}/icons/192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${basePath}/icons/512.png`, sizes: '512x512', type: 'image/png' },
      { src: `${basePath}/icons/512-maskable.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
