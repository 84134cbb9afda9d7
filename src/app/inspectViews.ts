import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Engine } from '../engine/Engine';
import type { GalleryFilter } from '../features/gallery/useGalleryFilter';
import type { BenchReading } from '../store/useReadings';

export interface InspectViewProps {
  readonly engine: Engine;
  /** The test set as the network on the bench reads it; undefined before it is trained. */
  readonly reading: BenchReading | undefined;
  readonly filter: GalleryFilter;
  readonly onView: (view: InspectView) => void;
}

/** Views of the trained network, in the order of the switch. */
export type InspectView = 'mistakes' | 'gallery' | 'learned' | 'tfvis';

/** Each is fetched when it is first opened. */
export const inspectViews: Readonly<Record<InspectView, LazyExoticComponent<ComponentType<InspectViewProps>>>> = {
  mistakes: lazy(async () => ({ default: (await import('./MistakesPane')).MistakesPane })),
  gallery: lazy(async () => ({ default: (await import('./GalleryPane')).GalleryPane })),
  learned: lazy(async () => ({ default: (await import('../features/learned/LearnedView')).LearnedView })),
  tfvis: lazy(async () => ({ default: (await import('./TfvisPane')).TfvisPane })),
};

/** Views that are about how the test set is read. */
export const readingViews: readonly InspectView[] = ['mistakes', 'gallery'];
