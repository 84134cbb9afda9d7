import i18next from 'i18next';
import type frame from './course/frame.zh.json';

/** Chapters that have words; the frame names them all. */
export type ChapterSlug = keyof (typeof frame)['chapters'];

type Texts = { readonly default: Record<string, unknown> };

const files = import.meta.glob<Texts>('./course/*.json');

/** Fetches the words of a chapter, of the frame around all of them, or of the projector; both languages, so that a switch is instant. */
export async function loadCourseTexts(name: ChapterSlug | 'frame' | 'present'): Promise<void> {
  await Promise.all(
    (['zh', 'en'] as const).map(async (language) => {
      if (i18next.hasResourceBundle(language, name)) return;
      const texts = await files[`./course/${name}.${language}.json`]();
      i18next.addResourceBundle(language, name, texts.default);
    }),
  );
}
