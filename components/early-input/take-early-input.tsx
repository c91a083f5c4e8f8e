'use client';

import { useEffect } from 'react';
import { redoEarlyInput } from './redo-early-input.ts';

/** Does, once the page is alive, what a reader did before. It stands behind all that hears it. */
export function TakeEarlyInput() {
  useEffect(() => void redoEarlyInput(), []);
  return null;
}
