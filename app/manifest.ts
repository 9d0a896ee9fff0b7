import type { MetadataRoute } from 'next';

export const dynamic = 'force-static';

const basePath = process.env.BASE_PATH ?? '';

/** Lets a reader install the site; with the offline copy it then opens without a network. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Portolan: ports of EKS Anywhere clusters',
    short_name: 'Portolan',
    description: 'Which ports an EKS Anywhere cluster needs, from whom to whom, for which release and provider.',
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
