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
  // What reads content and lays out pictures runs as it is; bundled once for each kind of page it took a third of the compile.
  serverExternalPackages: ['@mdx-js/mdx', 'elkjs', 'mdast-util-to-string', 'remark-gfm', 'unist-util-visit', 'vfile'],
  turbopack: {
    rules: {
      '*.mdx': { condition: { query: '?raw' }, type: 'text' },
      '*.json': { condition: { query: '?raw' }, type: 'text' },
    },
  },
};
