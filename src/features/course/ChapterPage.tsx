import { Children, type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChapterSlug } from '../../i18n/loadTexts';
import { useCourse } from '../../store/course/courseContext';
import classes from './ChapterPage.module.css';
import { ChapterRuler } from './ChapterRuler';
import { CourseDataNote } from './CourseDataNote';
import { ChapterContext, useContents } from './courseFrame';
import { HeadingContext } from './headingContext';
import { StepContext } from './stepContext';
import { useChapterKeys } from './useChapterKeys';
import { useChapterStage } from './useChapterStage';
import { useItemScroll } from './useItemScroll';

export interface ChapterPageProps {
  readonly slug: ChapterSlug;
  /** Passages. */
  readonly children: ReactNode;
}

/** A chapter: its title above the first passage, the passages, and the ruler that leads to the others. */
export function ChapterPage({ slug, children }: ChapterPageProps) {
  const { t } = useTranslation(['frame', 'translation']);
  const title = t(`chapters.${slug}.title`);
  const name = t('app.name', { ns: 'translation' });
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
  // For whoever has to wait for the figures, such as tests.
  const digits = useCourse((course) => course.data.status);
  useItemScroll(slug);
  useChapterKeys(slug);
  const shown = useChapterStage(slug, children);
  return (
    <ChapterContext value={slug}>
      <article className={classes.page} data-digits={digits} data-presenting={shown !== undefined || undefined}>
        <CourseDataNote />
        {Children.map(children, (child, index) => (
          <HeadingContext value={index === 0 ? <Heading slug={slug} /> : undefined}>
            <StepContext value={{ number: index + 1, shown }}>{child}</StepContext>
          </HeadingContext>
        ))}
        <ChapterRuler slug={slug} />
      </article>
    </ChapterContext>
  );
}

function Heading({ slug }: Pick<ChapterPageProps, 'slug'>) {
  const { t } = useTranslation('frame');
  const number = useContents().find((entry) => entry.slug === slug)?.number;
  return (
    <header>
      <p className={classes.number}>{t('chapterNumber', { number })}</p>
      <h1 className={classes.title}>{t(`chapters.${slug}.title`)}</h1>
    </header>
  );
}
