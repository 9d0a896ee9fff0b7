import { availableParallelism } from 'node:os';

const basePath = process.env.BASE_PATH ?? '';

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  basePath,
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // Laying out a picture takes seconds, and more where the machine has other work.
  staticPageGenerationTimeout: 300,
  experimental: {
    // Next leaves one core idle, which of two is half of the time.
    cpus: availableParallelism(),
    // Payloads of soft navigation are thrown away after the build; without this each would be packed once more to weigh it.
    prefetchInlining: false,
  },
  // `npm test` checks types, with the same compiler.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['elkjs'],
  turbopack: {
    rules: {
      '*.mdx': { condition: { query: '?raw' }, type: 'text' },
      '*.json': { condition: { query: '?raw' }, type: 'text' },
    },
  },
};
