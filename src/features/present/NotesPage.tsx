import { UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChapterSlug, loadTexts } from '../../i18n/loadTexts';
import { readHash } from '../../ui/hashAddress';
import { RichLine, RichText } from '../../ui/RichText';
import classes from './NotesPage.module.css';
import { NotesTimes } from './NotesTimes';
import { nextPlace, type PresentedChapter } from './nextPlace';
import type { Projected } from './notesChannel';
import { placeTitle, slideText } from './slideText';
import { useProjected } from './useProjected';

export interface NotesPageProps {
  readonly contents: readonly PresentedChapter[];
}

const steps: Readonly<Record<string, 1 | -1>> = {
  PageDown: 1,
  ArrowRight: 1,
  ' ': 1,
  PageUp: -1,
  ArrowLeft: -1,
};

/** For whoever speaks: the notes to the step on the projector, its text, what comes next, and the time. */
export function NotesPage({ contents }: NotesPageProps) {
  const { t } = useTranslation(['present', 'frame']);
  const [wanted] = useState(() => readHash(location.hash).query.get('with') ?? undefined);
  const { projected, gone, go } = useProjected(wanted);
  const title = t('notes.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const by = steps[event.key];
      const button = event.target instanceof Element && event.target.closest('button');
      if (!by || event.ctrlKey || event.metaKey || event.altKey || (event.key === ' ' && button)) return;
      event.preventDefault();
      go(by);
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [go]);

  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1 className={classes.title}>{projected ? titleOf(projected) : title}</h1>
        {projected && <NotesTimes since={projected.since} />}
      </header>
      <div className={classes.body}>
        {(!projected || gone) && <p role="status">{t(gone ? 'notes.gone' : 'notes.waiting')}</p>}
        {projected && <Notes key={projected.place} projected={projected} contents={contents} />}
      </div>
      {projected && (
        <div className={classes.buttons}>
          <UnstyledButton className={classes.button} onClick={() => go(-1)}>
            {t('previous')}
          </UnstyledButton>
          <UnstyledButton className={classes.button} data-main onClick={() => go(1)}>
            {t('next')}
          </UnstyledButton>
          <span className={classes.count}>{t('step', { step: projected.step, steps: projected.steps })}</span>
        </div>
      )}
    </div>
  );

  function titleOf({ place }: Projected): string {
    return placeTitle(t as never, place, contents.find(({ slug }) => slug === place)?.number);
  }
}

interface NotesProps extends NotesPageProps {
  readonly projected: Projected;
}

function Notes({ projected, contents }: NotesProps) {
  const { place, step, words } = projected;
  const { t } = useTranslation(['present', 'frame']);
  const loaded = useTexts(place);
  if (!loaded) return null;
  const say = t as unknown as (key: string, options: object) => string;
  const next = nextPlace(contents, projected, step, 1);
  const nextLine =
    next &&
    (next.place === place
      ? slideText(t as never, place, next.step, 'line')
      : say(`chapters.${next.place}.title`, { ns: 'frame' }));
  return (
    <>
      <section>
        <h2 className={classes.label}>{t('notes.now')}</h2>
        <p className={classes.line}>
          <RichLine text={slideText(t as never, place, step, 'line')} />
        </p>
        <p className={classes.notes}>
          <RichLine text={slideText(t as never, place, step, 'notes') || t('notes.noLine')} />
        </p>
      </section>
      <section>
        <h2 className={classes.label}>{t('notes.nextLine')}</h2>
        <p className={classes.next}>
          <RichLine text={nextLine ?? t('notes.end')} />
        </p>
      </section>
      {words.length > 0 && (
        <section className={classes.words} aria-label={t('notes.words')}>
          {words.map(({ name, values }) => (
            <RichText key={name} text={say(name, { ns: place, ...values })} />
          ))}
        </section>
      )}
    </>
  );
}

/** Fetches the words of a chapter; true when they are there. */
function useTexts(place: string): boolean {
  const [loaded, setLoaded] = useState(place === 'lab');
  useEffect(() => {
    if (place === 'lab') return;
    let wanted = true;
    void loadTexts(place as ChapterSlug).then(() => wanted && setLoaded(true));
    return () => {
      wanted = false;
    };
  }, [place]);
  return loaded;
}
