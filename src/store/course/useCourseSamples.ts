import { useEffect, useState } from 'react';
import type { Samples } from '../../engine/Engine';
import { useCourse } from './courseContext';

/** Images of the course's digits by their rows; undefined until they are there. Opens the digits. */
export function useCourseSamples(set: 'train' | 'test', rows: readonly number[]): Samples | undefined {
  const read = useCourse((course) => course.samples);
  const open = useCourse((course) => course.open);
  const info = useCourse(({ data }) => (data.status === 'ready' ? data.info : undefined));
  const [samples, setSamples] = useState<Samples>();
  const wish = rows.join(' ');
  useEffect(() => {
    let wanted = true;
    const list = wish === '' ? [] : wish.split(' ').map(Number);
    const found = info ? read(set, list).then((some) => wanted && setSamples(some)) : open();
    // What went wrong stands in the course's `data`; once the digits are there after all, they are read.
    found.catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [read, open, info, set, wish]);
  return samples;
}
