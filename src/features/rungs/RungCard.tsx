import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RungName } from '../../core/rungs';
import { useLit } from '../../ui/litContext';
import { PixelGrid } from '../../ui/PixelGrid';
import { probabilityText } from '../../ui/probabilityText';
import classes from './RungCard.module.css';
import type { RungGuess } from './rungGuess';

export interface RungCardProps {
  readonly name: RungName;
  /** 784 numbers; undefined for an empty pad. */
  readonly pixels: Float32Array | undefined;
  readonly guess: RungGuess | undefined;
  /** The digit that it is meant to be, if that is known. */
  readonly meant: number | undefined;
}

/** One rung: the picture as it is by now, what was done, and the network's two likeliest answers. */
export function RungCard({ name, pixels, guess, meant }: RungCardProps) {
  const { t } = useTranslation('predict');
  const { lit } = useLit();
  // 0…255 makes the same picture as 0…1: that is why the slip is hard to see.
  const shown = useMemo(() => (name === 'undivided' ? pixels?.map((grey) => grey / 255) : pixels), [name, pixels]);
  const answers = guess && [
    { digit: guess.digit, probability: guess.probability },
    { digit: guess.second, probability: guess.secondProbability },
  ];
  const verdict = guess && meant !== undefined ? (guess.digit === meant ? 'right' : 'wrong') : undefined;
  return (
    <li className={classes.card} data-rung={name} data-verdict={verdict} data-lit={lit === name || undefined}>
      <div className={classes.picture}>
        <PixelGrid values={shown} label={t(`rungs.${name}.title`)} />
      </div>
      <p className={classes.title}>{t(`rungs.${name}.title`)}</p>
      <p className={classes.note}>{t(`rungs.${name}.note`)}</p>
      <ul className={classes.answers} aria-label={t('rungs.answers', { rung: t(`rungs.${name}.title`) })}>
        {(answers ?? [undefined, undefined]).map((answer, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: first and second place
          <li key={place} className={classes.answer} data-first={place === 0 || undefined}>
            <span className={classes.digit}>{answer?.digit ?? '–'}</span>
            <span className={classes.track} aria-hidden="true">
              <span className={classes.fill} style={{ width: `${(answer?.probability ?? 0) * 100}%` }} />
            </span>
            <span className={classes.value}>{answer ? probabilityText(answer.probability) : ''}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
