import { useLayoutEffect } from 'react';
import { useScreen } from '../store/screen/screenContext';
import { projectorScale } from '../ui/useFit';

/** Tells the style sheets how the screen is shown: `data-hide`, `data-present` and `--projector` on the root. */
export function useScreenMarks(presenting: boolean): void {
  const hidden = useScreen((screen) => screen.hidden);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.hide = hidden.join(' ');
    if (presenting) dataset.present = '';
    else delete dataset.present;
  }, [presenting, hidden]);

  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const measure = () => style.setProperty('--projector', projectorScale(innerWidth, innerHeight).toFixed(4));
    if (!presenting) return;
    measure();
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('resize', measure);
      style.removeProperty('--projector');
    };
  }, [presenting]);
}
