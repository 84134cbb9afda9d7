import { useTranslation } from 'react-i18next';
import { useScreen } from '../../store/screen/screenContext';
import type { PresentedChapter } from './nextPlace';
import classes from './Projector.module.css';
import { placeTitle } from './slideText';

export interface ProjectorHeadProps {
  readonly contents: readonly PresentedChapter[];
}

/** Above the figure: where in the course it is. */
export function ProjectorHead({ contents }: ProjectorHeadProps) {
  const { t } = useTranslation(['present', 'frame']);
  const place = useScreen(({ stage }) => stage?.place);
  if (!place) return <header className={classes.head} />;
  const number = contents.find(({ slug }) => slug === place)?.number;
  return (
    <header className={classes.head}>
      <h1 className={classes.title}>{placeTitle(t as never, place, number)}</h1>
    </header>
  );
}
