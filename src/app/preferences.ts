import { type Language, languages } from '../i18n/i18n';

const LANGUAGE_KEY = 'mlp-lab-language';

/** The language chosen before, else the browser's, else Chinese only where the browser speaks it. */
export function preferredLanguage(): Language {
  const kept = read(LANGUAGE_KEY);
  const known = languages.find((language) => language === kept);
  if (known) return known;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) ? 'zh' : 'en';
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // Without storage the choice lasts until the page is left.
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
