import { useTranslation } from 'react-i18next';
import { useCourseProgress } from '../../store/course/courseContext';
import { Icon } from '../../ui/Icon';
import type { ChapterEntry } from './ChapterEntry';
import classes from './ChapterRuler.module.css';
import { chapterHref, useContents } from './courseFrame';

/** The chapters as marks on a ruler, those seen in colour; the one before and the one after by name. */
export function ChapterRuler({ slug }: { readonly slug: string }) {
  const { t } = useTranslation('frame');
  const contents = useContents();
  const visited = useCourseProgress((progress) => progress.visited);
  const at = contents.findIndex((entry) => entry.slug === slug);
  return (
    <nav className={classes.ruler} data-region="nav" aria-label={t('chapterNav')}>
      <Turn entry={contents[at - 1]} way="left" />
      <ol className={classes.marks}>
        {contents.map((entry) => (
          <li key={entry.slug}>
            <a
              href={chapterHref(entry.slug)}
              aria-current={entry.slug === slug ? 'page' : undefined}
              aria-label={`${entry.number} ${t(`chapters.${entry.slug}.title`)}`}
              title={t(`chapters.${entry.slug}.title`)}
              data-visited={visited.includes(entry.slug) || undefined}
            >
              {entry.number}
            </a>
          </li>
        ))}
      </ol>
      <Turn entry={contents[at + 1]} way="right" />
    </nav>
  );
}

function Turn({ entry, way }: { readonly entry: ChapterEntry | undefined; readonly way: 'left' | 'right' }) {
  const { t } = useTranslation('frame');
  return (
    <a className={classes.turn} data-way={way} href={entry ? chapterHref(entry.slug) : '#/course'}>
      {way === 'left' && <Icon name="left" size={18} />}
      {entry ? t(`chapters.${entry.slug}.title`) : t('contents')}
      {way === 'right' && <Icon name="right" size={18} />}
    </a>
  );
}
