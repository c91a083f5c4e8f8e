import { availableParallelism } from 'node:os';
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
  // Next leaves one core idle for a process that, while pages are made, has nothing else to do.
  experimental: {
    cpus: availableParallelism(),
    ...(process.env.NODE_ENV === 'production' && !process.env.KEEP_COMPILED && { turbopackFileSystemCacheForBuild: false }),
  },
  staticPageGenerationTimeout: 3600,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
};

export default config;
