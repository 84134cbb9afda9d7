import { useLayoutEffect } from 'react';
import { useScreen } from '../store/screen/screenContext';
import { projectorScale } from '../ui/useFit';

/** Tells the style sheets how the screen is shown: `data-hide`, `data-present` and `--projector` on the root. */
export function useScreenMarks(presented: 'course' | 'lab' | undefined): void {
  const hidden = useScreen((screen) => screen.hidden);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.hide = hidden.join(' ');
    if (presented) dataset.present = presented;
    else delete dataset.present;
  }, [presented, hidden]);

  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const measure = () => style.setProperty('--projector', projectorScale(innerWidth, innerHeight).toFixed(4));
    if (!presented) return;
    measure();
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('resize', measure);
      style.removeProperty('--projector');
    };
  }, [presented]);
}
