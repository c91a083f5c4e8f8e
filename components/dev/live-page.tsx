'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import type { LiveMessage, LiveProblem } from '../../lib/model/live-message.ts';
import { LiveProblems } from './live-problems.tsx';
import { openLine } from './open-line.ts';
import { placeProblems } from './place-problems.ts';
import { replaceHtml } from './replace-html.ts';
import './live-page.css';

/**
 * Keeps a page as its note was saved last, while the course is written, and shows what is wrong where it stands. The development
 * server alone puts this on pages: a built site has nothing of it.
 */
export function LivePage({ basePath }: { readonly basePath: string }) {
  const router = useRouter();
  const pathname = usePathname();
  const [message, setMessage] = useState<LiveMessage>();
  const [unplaced, setUnplaced] = useState<readonly LiveProblem[]>([]);
  const [isFetching, startFetching] = useTransition();

  useEffect(
    () =>
      openLine(basePath, pathname, (news) => {
        if (news.hasCome) return location.reload();
        setMessage(news);
        if (news.movedTo !== undefined) router.replace(news.movedTo);
        replaceHtml(news.changed);
        if (news.isStale && news.movedTo === undefined) startFetching(() => router.refresh());
      }),
    [basePath, pathname, router],
  );

  useEffect(() => {
    setUnplaced(placeProblems(message?.problems ?? []));
  }, [message, isFetching, pathname]);

  return message === undefined ? null : <LiveProblems message={message} unplaced={unplaced} />;
}
