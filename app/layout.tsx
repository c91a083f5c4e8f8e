import type { ReactNode } from 'react';
import { Document } from '../components/document.tsx';
import { readCurrentFrame } from './read-current-page.ts';
import './globals.css';

/** Puts every page into its document. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return <Document frame={readCurrentFrame()}>{children}</Document>;
}
