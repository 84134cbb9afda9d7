import i18next from 'i18next';
import type frame from './course/frame.zh.json';

/** Chapters that have words; the frame names them all. */
export type ChapterSlug = keyof (typeof frame)['chapters'];

/** Screens whose words are fetched with them. */
export type ScreenTexts = 'inspect' | 'compare' | 'mine';

type Texts = { readonly default: Record<string, unknown> };

const files = import.meta.glob<Texts>(['./course/*.json', './screens/*.json']);
const screens: readonly string[] = ['inspect', 'compare', 'mine'] satisfies ScreenTexts[];

/**
 * Fetches the words of a chapter, of the frame around all of them, of the projector, or of a screen; both languages, so
 * that a switch is instant.
 */
export async function loadTexts(name: ChapterSlug | ScreenTexts | 'frame' | 'present'): Promise<void> {
  const folder = screens.includes(name) ? 'screens' : 'course';
  await Promise.all(
    (['zh', 'en'] as const).map(async (language) => {
      if (i18next.hasResourceBundle(language, name)) return;
      const texts = await files[`./${folder}/${name}.${language}.json`]();
      i18next.addResourceBundle(language, name, texts.default);
    }),
  );
}
