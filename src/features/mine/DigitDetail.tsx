import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { reduce } from '../../core/digit';
import type { OwnDigit } from '../../data/own/OwnDigit';
import type { Engine } from '../../engine/Engine';
import { useDigits } from '../../store/digits/digitsContext';
import { FigureFrame } from '../../ui/FigureFrame';
import { ReductionLadder } from '../../ui/pad/ReductionLadder';
import { probabilityText } from '../../ui/probabilityText';
import { WordButton } from '../../ui/WordButton';
import classes from './DigitDetail.module.css';
import { DigitKeys } from './DigitKeys';
import { Neighbours } from './Neighbours';
import { pixelsOf } from './pixelsOf';
import type { Reading } from './Reading';
import type { Asked } from './usePredict';
import { useRungReadings } from './useRungReadings';

/** A detail that begins less than this above the window's lower edge is not seen, px. */
const OUT_OF_SIGHT = 160;

export interface DigitDetailProps {
  readonly engine: Engine;
  readonly digit: OwnDigit;
  readonly reading: Reading | undefined;
  readonly network: Asked | undefined;
  readonly onClose: () => void;
}

/** One drawing: what it is read as and why, its label, and the way out of the collection. */
export function DigitDetail({ engine, digit, reading, network, onClose }: DigitDetailProps) {
  const { t } = useTranslation('mine');
  const relabel = useDigits((state) => state.relabel);
  const remove = useDigits((state) => state.remove);
  const { id, label, strokes } = digit;
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each drawing that is chosen
  useEffect(() => {
    const top = section.current?.getBoundingClientRect().top ?? 0;
    // Beneath the list, on a phone, nobody would see that it is there.
    if (top > innerHeight - OUT_OF_SIGHT) section.current?.scrollIntoView({ block: 'start' });
  }, [id]);
  return (
    <section ref={section} className={classes.detail} aria-labelledby="mine-detail">
      <Heading digit={digit} reading={reading} />
      <Ladder digit={digit} network={network} />
      <Neighbours engine={engine} pixels={pixelsOf(strokes)} label={label} guess={reading?.guess} network={network} />
      <div className={classes.tools}>
        <DigitKeys row legend={t('detail.relabel')} value={label} onPress={(next) => void relabel(id, next)} />
        <WordButton quiet icon="clear" label={t('detail.delete')} onClick={() => void remove([id])} />
        <WordButton quiet label={t('detail.close')} onClick={onClose} />
      </div>
    </section>
  );
}

function Heading({ digit, reading }: Pick<DigitDetailProps, 'digit' | 'reading'>) {
  const { t, i18n } = useTranslation('mine');
  const { label, writer, time } = digit;
  const verdict = reading && (reading.guess === label ? 'right' : 'wrong');
  const date = new Date(time).toLocaleString(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const facts = [
    reading && t('detail.confidence', { confidence: probabilityText(reading.confidence) }),
    writer ? t('detail.on', { writer, date }) : date,
  ];
  return (
    <div className={classes.head}>
      <h2 id="mine-detail" className={classes.title} data-verdict={verdict}>
        {t(`detail.${verdict ?? 'unread'}`, { label, guess: reading?.guess })}
      </h2>
      <span className={classes.facts}>{facts.filter(Boolean).join(' · ')}</span>
    </div>
  );
}

const given = ['asRaw', 'asCropped', 'asBoxed', 'asCentred'] as const;

/** The way of the ink to 28 × 28, and under each step what the network would read there. */
function Ladder({ digit: { strokes, label }, network }: Pick<DigitDetailProps, 'digit' | 'network'>) {
  const { t } = useTranslation('mine');
  const reduction = useMemo(() => reduce(strokes), [strokes]);
  const readings = useRungReadings(strokes, network);
  if (!reduction) return null;
  const [first, second, third, fourth] = (readings ?? []).map(({ guess }) => guess);
  const answers = readings?.map(({ guess, confidence }, step) => (
    <p key={given[step]} className={classes.answer}>
      <strong data-wrong={guess !== label || undefined}>
        {t('detail.guess', { digit: guess, confidence: probabilityText(confidence) })}
      </strong>
      {t(`detail.${given[step]}`)}
    </p>
  ));
  return (
    <FigureFrame label={t('detail.ladder')} summary={readings && t('detail.summary', { first, second, third, fourth })}>
      {readings && <p className={classes.note}>{t('detail.ladderNote')}</p>}
      <ReductionLadder strokes={strokes} reduction={reduction} answers={answers} />
    </FigureFrame>
  );
}
