import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCourseProgress } from '../../store/course/courseContext';
import { Icon } from '../../ui/Icon';
import type { ChapterEntry } from './ChapterEntry';
import classes from './Contents.module.css';
import { useContents } from './courseFrame';
import { placeOf } from './placeOf';

export interface ContentsProps {
  /** A slug that was asked for and is none. */
  readonly unknown?: string;
}

/** The chapters with a line each, how far one has come, and the way back to where one was. */
export function Contents({ unknown }: ContentsProps) {
  const { t } = useTranslation(['frame', 'translation']);
  const contents = useContents();
  const title = `${t('title')} · ${t('app.name', { ns: 'translation' })}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.subtitle}>{t('subtitle')}</p>
        {unknown && (
          <p className={classes.unknown} role="status">
            {t('unknown', { slug: unknown })}
          </p>
        )}
        <GoOn />
      </header>
      <ol className={classes.list}>
        {contents.map((entry) => (
          <Line key={entry.slug} entry={entry} />
        ))}
      </ol>
    </div>
  );
}

/** The one filled button: to where one was last, else to the first chapter. */
function GoOn() {
  const { t } = useTranslation('frame');
  const contents = useContents();
  const last = useCourseProgress((progress) => progress.last);
  const place = placeOf(contents, last);
  return (
    <a className={classes.go} href={place.href}>
      {place.begun ? t('goOn', { chapter: t(`chapters.${place.slug}.title`) }) : t('go')}
      <Icon name="right" size={18} />
    </a>
  );
}

function Line({ entry }: { readonly entry: ChapterEntry }) {
  const { t } = useTranslation('frame');
  const { number, slug, items } = entry;
  const visited = useCourseProgress((progress) => progress.visited.includes(slug));
  const tasks = useCourseProgress((progress) => progress.tasks.filter((id) => id.startsWith(`${slug}-`)).length);
  const span = { from: items[0], to: items[items.length - 1] };
  return (
    <li>
      <a className={classes.line} href={`#/course/${slug}`} data-visited={visited || undefined}>
        <span className={classes.number}>{number}</span>
        <span className={classes.name}>{t(`chapters.${slug}.title`)}</span>
        <span className={classes.summary}>{t(`chapters.${slug}.summary`)}</span>
        <span className={classes.state}>
          {tasks > 0 ? t('tasksDone', { count: tasks }) : visited ? t('visited') : itemsText(span)}
        </span>
      </a>
    </li>
  );

  function itemsText({ from, to }: typeof span): string {
    return from === to ? t('item', { item: from }) : t('items', { from, to });
  }
}
