import type { NextConfig } from 'next';

/**
 * How Next compiles the site's frame: its styles and faces, and one page of each kind, as static files. The development server of Next
 * exports nothing: with `output` it answers an unknown address with 500 and not 404. Types are checked by the project's own check.
 */
const config: NextConfig = {
  ...(process.env.NODE_ENV === 'production' && { output: 'export', distDir: process.env.EXPORT_DIR || '.next' }),
  generateBuildId: () => 'frame',
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  images: { unoptimized: true },
  poweredByHeader: false,
  experimental: {
    cpus: 1,
    // The code that makes the pages is thrown away with them: nobody loads it over a network, or follows it in a debugger.
    ...(process.env.NODE_ENV === 'production' && {
      serverMinification: false,
      turbopackSourceMaps: false,
      turbopackFileSystemCacheForBuild: process.env.KEEP_COMPILED === '1',
    }),
  },
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
};

export default config;
