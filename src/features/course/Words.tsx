import { useTranslation } from 'react-i18next';
import { RichText } from '../../ui/RichText';
import { useChapterSlug } from './courseFrame';

export interface WordsProps {
  /** Key of the text in the chapter's namespace. */
  readonly name: string;
  /** Values of its slots. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Paragraphs of the chapter, with light markup (see `ui/parseText`). */
export function Words({ name, values }: WordsProps) {
  const { t } = useTranslation(useChapterSlug());
  // A test holds every name used in a chapter against its texts.
  const say = t as (key: string, slots?: WordsProps['values']) => string;
  return <RichText text={say(name, values)} />;
}
