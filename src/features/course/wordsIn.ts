import { Children, isValidElement, type ReactNode } from 'react';
import type { StageWords } from '../../store/screen/createScreen';
import { Words, type WordsProps } from './Words';

/** The texts of a passage in order, wherever in it they stand, for the speaker's notes. */
export function wordsIn(children: ReactNode): readonly StageWords[] {
  return Children.toArray(children).flatMap((child): readonly StageWords[] => {
    if (!isValidElement<{ readonly children?: ReactNode }>(child)) return [];
    if (child.type !== Words) return wordsIn(child.props.children);
    const { name, values } = child.props as WordsProps;
    return [{ name, ...(values && { values }) }];
  });
}
