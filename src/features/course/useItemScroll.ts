import { useEffect } from 'react';
import { useCourseProgress } from '../../store/course/courseContext';
import { readHash } from '../../ui/hashAddress';

/** How long figures and formulas may still push the item about after the chapter has opened, ms. */
const SETTLING_MS = 1500;

/** Brings the item that the address names into sight, now and when the address changes; keeps where one is. */
export function useItemScroll(slug: string): void {
  const visit = useCourseProgress((progress) => progress.visit);
  useEffect(() => {
    let settle = () => {};
    function follow(): void {
      settle();
      const item = itemOf(location.hash);
      visit(slug, item);
      if (item === undefined) window.scrollTo(0, 0);
      else settle = keepInSight(`item-${item}`);
    }
    follow();
    window.addEventListener('hashchange', follow);
    return () => {
      settle();
      window.removeEventListener('hashchange', follow);
    };
  }, [slug, visit]);
}

function itemOf(hash: string): number | undefined {
  const found = /^item-(\d+)$/.exec(readHash(hash).anchor);
  return found ? Number(found[1]) : undefined;
}

/** Scrolls to an element, again while the page still grows, until somebody scrolls for himself. */
function keepInSight(id: string): () => void {
  const show = () => document.getElementById(id)?.scrollIntoView({ block: 'start' });
  const growth = new ResizeObserver(show);
  const end = () => {
    growth.disconnect();
    for (const sign of signs) window.removeEventListener(sign, end);
  };
  const signs = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;
  for (const sign of signs) window.addEventListener(sign, end, { passive: true });
  show();
  document.getElementById(id)?.closest<HTMLElement>('section')?.focus({ preventScroll: true });
  growth.observe(document.body);
  const timer = setTimeout(end, SETTLING_MS);
  return () => {
    clearTimeout(timer);
    end();
  };
}
