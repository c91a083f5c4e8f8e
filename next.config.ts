import type { NextConfig } from 'next';

/**
 * How Next makes the folder of static files. The development server exports nothing: with `output` it answers an unknown address with
 * 500 and not 404. Types are checked by the project's own check, so the build does not check them again. The build command says where the
 * export goes, so that the last site stays until the new one is whole, and names the build, so that equal input gives equal bytes.
 */
const config: NextConfig = {
  ...(process.env.NODE_ENV === 'production' && { output: 'export', distDir: process.env.EXPORT_DIR || '.next' }),
  generateBuildId: () => process.env.BUILD_NAME || null,
  // The browser asks for the search worker by the build's name.
  env: { BUILD_NAME: process.env.BUILD_NAME ?? '' },
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  images: { unoptimized: true },
  poweredByHeader: false,
  // Who writes notes has no use for either; what goes wrong is shown all the same.
  devIndicators: false,
  logging: { incomingRequests: false },
  experimental: {
    cpus: Number(process.env.PAGE_WORKERS || 1),
    ...(process.env.NODE_ENV === 'production' && {
      turbopackFileSystemCacheForBuild: process.env.KEEP_COMPILED === '1',
      // The code that makes the pages is thrown away with them: nobody loads it over a network, or follows it in a debugger.
      serverMinification: false,
      turbopackSourceMaps: false,
    }),
  },
  staticPageGenerationTimeout: 3600,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
};

export default config;
