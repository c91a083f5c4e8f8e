'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense, useEffect, useEffectEvent } from 'react';

interface AddressWatchProps {
  /** Called with what the address asks for: at first, and whenever it asks for something else. */
  readonly onChange: (asked: URLSearchParams) => void;
}

/** Watches what the address asks for. It shows nothing itself, so that the page around it is whole before any script runs. */
export function AddressWatch(props: AddressWatchProps) {
  return (
    <Suspense>
      <Watch {...props} />
    </Suspense>
  );
}

function Watch({ onChange }: AddressWatchProps) {
  const asked = useSearchParams().toString();
  const tell = useEffectEvent((query: string) => onChange(new URLSearchParams(query)));
  useEffect(() => tell(asked), [asked]);
  return null;
}
