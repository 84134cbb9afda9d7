import { useEffect, useState } from 'react';
import type { Samples } from '../../engine/Engine';
import { useCourse } from './courseContext';

/** Images of the course's digits by their rows; undefined until they are there. Opens the digits. */
export function useCourseSamples(set: 'train' | 'test', rows: readonly number[]): Samples | undefined {
  const read = useCourse((course) => course.samples);
  const [samples, setSamples] = useState<Samples>();
  const wish = rows.join(' ');
  useEffect(() => {
    let wanted = true;
    const list = wish === '' ? [] : wish.split(' ').map(Number);
    read(set, list)
      .then((found) => wanted && setSamples(found))
      // What went wrong stands in the course's `data`.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [read, set, wish]);
  return samples;
}
