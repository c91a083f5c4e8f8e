import type { NextConfig } from 'next';

/** How Next makes the folder of static files. Types are checked by `npm run check`, so the build does not check them again. */
const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
};

export default config;
