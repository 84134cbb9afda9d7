import { useEffect } from 'react';
import { chapterHref, useContents } from './courseFrame';

/** What uses the arrows itself, or is typed into. */
const busy = 'input, textarea, select, button, a, summary, figure, [role], [tabindex="0"], [contenteditable]';

/** ← and → turn to the chapter before and after, unless a control or a figure has the focus. */
export function useChapterKeys(slug: string): void {
  const contents = useContents();
  useEffect(() => {
    function turn(event: KeyboardEvent): void {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if ((event.target as Element).closest(busy)) return;
      const next = contents[contents.findIndex((entry) => entry.slug === slug) + step];
      if (next) location.hash = chapterHref(next.slug);
    }
    window.addEventListener('keydown', turn);
    return () => window.removeEventListener('keydown', turn);
  }, [slug, contents]);
}
