import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { median } from '../../core/median';
import { slidesBands } from '../../core/slidesBands';
import { useCourseResults } from '../../store/course/useCourseResults';
import classes from './Depth.module.css';
import { depthResult } from './depthResult';
import { heats, RATES, type Rate, raceKey, raceKeys } from './race';

const bands = { 0.01: slidesBands.byHandTwo.accuracyFast, 0.001: slidesBands.byHandTwo.accuracySlow } as const;

/** Training accuracy after the last epoch and digits asleep, seed by seed, with what can be expected. */
export function RaceTable({ seeds }: { readonly seeds: readonly number[] }) {
  const { t } = useTranslation('deeper');
  const runs = useCourseResults(raceKeys(seeds));
  const ends = heats(seeds, runs);
  const middle = (rate: Rate) => median(ends.flatMap(({ finals }) => finals[rate] ?? []));
  const asleep = (rate: Rate, seed: number) => {
    const course = runs[raceKey(rate, seed)];
    return course && depthResult(course.run, course).asleep?.length;
  };
  return (
    <div className={classes.scroll}>
      <Table className={classes.table} aria-label={t('raceTable')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('heads.seed')}</Table.Th>
            {RATES.map((rate) => (
              <Table.Th key={rate}>{t('rate', { rate })}</Table.Th>
            ))}
            {RATES.map((rate) => (
              <Table.Th key={rate}>{t('asleepAt', { rate })}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ends.map(({ seed, finals, winner }) => (
            <Table.Tr key={seed}>
              <Table.Th scope="row">{seed}</Table.Th>
              {RATES.map((rate) => (
                <Table.Td key={rate} className={winner === rate ? classes.main : undefined}>
                  {share(finals[rate])}
                </Table.Td>
              ))}
              {RATES.map((rate) => (
                <Table.Td key={rate}>{asleep(rate, seed) ?? ''}</Table.Td>
              ))}
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th scope="row">{t('heads.median')}</Table.Th>
            {RATES.map((rate) => (
              <Table.Td key={rate} className={classes.main}>
                {share(middle(rate))}
              </Table.Td>
            ))}
            <Table.Td />
            <Table.Td />
          </Table.Tr>
          <Table.Tr>
            <Table.Th scope="row">{t('heads.expected')}</Table.Th>
            {RATES.map((rate) => (
              <Table.Td key={rate}>{bands[rate].map((end) => end.toFixed(2).replace(/^0/, '')).join('–')}</Table.Td>
            ))}
            <Table.Td />
            <Table.Td />
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </div>
  );
}

function share(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : value.toFixed(3).replace(/^0/, '');
}
