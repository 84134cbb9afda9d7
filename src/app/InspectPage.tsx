import { SegmentedControl } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { accuracyOf } from '../core/testReading';
import type { Engine } from '../engine/Engine';
import { useGalleryFilter } from '../features/gallery/useGalleryFilter';
import { useLab } from '../store/labContext';
import { type BenchReading, canBeRead, useReadings } from '../store/useReadings';
import { countText } from '../ui/countText';
import { DataTag } from '../ui/DataTag';
import { FaultNote } from '../ui/FaultNote';
import { useFigureState } from '../ui/useFigureState';
import classes from './InspectPage.module.css';
import { type InspectView, inspectViews, readingViews } from './inspectViews';
import pageClasses from './LabPage.module.css';
import { PhoneBar } from './PhoneBar';

const names = Object.keys(inspectViews) as InspectView[];
const readView = (text: string) => names.find((name) => name === text);

export interface InspectPageProps {
  readonly engine: Engine;
  /** The way to earlier epochs: the lab has its parts already, and they are not to be divided for this screen. */
  readonly moment: ReactNode;
}

/** What training made: where it is wrong, what it learned, and how it got there. */
export function InspectPage({ engine, moment }: InspectPageProps) {
  const { t } = useTranslation('inspect');
  const [view, setView] = useFigureState<InspectView>('view', 'mistakes', readView);
  const { reading, fault } = useReadings(engine, readingViews.includes(view) || view === 'tfvis');
  const filter = useGalleryFilter();
  const View = inspectViews[view];
  return (
    <div className={`${pageClasses.page} ${classes.page}`}>
      <header className={classes.head}>
        {readingViews.includes(view) ? (
          <ReadingHead view={view} reading={reading} waiting={!fault} />
        ) : (
          <h1 className={classes.title}>{t(`views.${view}`)}</h1>
        )}
        <SegmentedControl
          className={classes.views}
          aria-label={t('views.label')}
          withItemsBorders={false}
          data={names.map((value) => ({ value, label: t(`views.${value}`) }))}
          value={view}
          onChange={setView}
        />
      </header>
      {moment}
      {fault && <FaultNote fault={fault} />}
      <Suspense fallback={null}>
        <View engine={engine} reading={reading} filter={filter} onView={setView} />
      </Suspense>
      <PhoneBar />
    </div>
  );
}

interface ReadingHeadProps {
  readonly view: InspectView;
  readonly reading: BenchReading | undefined;
  /** Whether there will be one, of a trained network. */
  readonly waiting: boolean;
}

/** How many mistakes there are among how many images; before the network is trained, what there will be. */
function ReadingHead({ view, reading, waiting }: ReadingHeadProps) {
  const { t } = useTranslation('inspect');
  const trained = useLab(canBeRead);
  if (!reading) {
    return (
      <div>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.line}>
          {trained ? waiting && t('reading') : t(view === 'gallery' ? 'gallery.empty' : 'mistakes.empty')}{' '}
          {!trained && <a href="#/lab">{t('toLab')}</a>}
        </p>
      </div>
    );
  }
  const { mistakes, labels, data } = reading;
  const words = {
    images: countText(labels.length),
    mistakes: countText(mistakes),
    accuracy: accuracyOf(reading).toFixed(4),
  };
  const counted = mistakes ? t('mistakes.title', { count: mistakes }) : t('mistakes.none');
  return (
    <div>
      <h1 className={classes.title}>{view === 'gallery' ? t('gallery.title', words) : counted}</h1>
      <p className={classes.line}>
        {t(view === 'gallery' ? 'gallery.line' : 'mistakes.line', words)} <DataTag data={data} />
      </p>
    </div>
  );
}
