import { LabError } from '../../core/errors';
import { defaultRun } from '../../core/run';
import type { DatasetInfo } from '../../data/Dataset';
import { listRecordings } from '../../data/recording/shipped';
import { faultOf } from '../faultOf';
import { pageAddress } from '../pageAddress';
import type { CourseParts, CourseSource } from './CourseParts';
import type { CourseState } from './CourseState';

/** Getting the course's digits. */
export function courseDataActions(parts: CourseParts): Pick<CourseState, 'open' | 'samples' | 'listRecordings'> {
  const { engine, source, get, set } = parts;
  let opening: Promise<DatasetInfo> | undefined;

  function load(wanted: CourseSource): Promise<DatasetInfo> {
    return engine().load(wanted, (progress) => set({ data: { status: 'loading', progress } }));
  }

  async function openNow(): Promise<DatasetInfo> {
    set({ data: { status: 'loading' } });
    const wanted = source();
    try {
      const info = await load(wanted ?? { name: 'mnist' }).catch((error: unknown) => {
        if (wanted || !(error instanceof LabError) || error.name !== 'DataMissing') throw error;
        return load({ name: 'strokes', size: defaultRun.size, dataSeed: defaultRun.dataSeed });
      });
      set({ data: { status: 'ready', info } });
      return info;
    } catch (error) {
      // Asked for again, it is tried again.
      opening = undefined;
      set({ data: { status: 'failed', fault: faultOf(error) } });
      throw error;
    }
  }

  return {
    open() {
      opening ??= openNow();
      return opening;
    },
    async listRecordings() {
      if (get().shipped) return;
      set({ shipped: [] });
      // What the address asks for is not what was recorded; without a network there is nothing to offer.
      if (!source()) set({ shipped: await listRecordings(pageAddress()).catch(() => []) });
    },
    async samples(set, rows) {
      const { name } = await get().open();
      return engine().samples(name, set, rows);
    },
  };
}
