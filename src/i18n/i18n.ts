import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

// A page in one language does not wait for the words of the other.
const words = {
  zh: () => import('./zh.json'),
  en: () => import('./en.json'),
} as const;

/** Starts the translations in one language. */
export async function startI18n(language: Language): Promise<typeof i18next> {
  const { default: translation } = await words[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return i18next;
}

/**
 * Changes to the other language, whose words are fetched the first time. Resolves with whether it did: where they cannot
 * be had, the page stays as it is.
 */
export async function switchLanguage(language: Language): Promise<boolean> {
  try {
    if (!i18next.hasResourceBundle(language, 'translation')) {
      const { default: translation } = await words[language]();
      i18next.addResourceBundle(language, 'translation', translation);
    }
  } catch {
    return false;
  }
  await i18next.changeLanguage(language);
  return true;
}
