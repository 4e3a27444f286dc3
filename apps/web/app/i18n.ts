import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language, languageFor } from './language';

type Catalogue = Readonly<Record<string, unknown>>;

const files = import.meta.glob<Catalogue>(
  ['./locales/*.json', '../ui/locales/*.json', '../ui/codes/*.json', '../features/*/locales/*.json'],
  {
    import: 'default',
  },
);

/** The namespace of a catalogue is its folder's name; `codes` is the one that has a folder of its own in `ui/`. */
const byName = new Map(
  Object.entries(files).map(([path, load]) => {
    const [, namespace, language] = /([a-z-]+)(?:\/locales)?\/([\w-]+)\.json$/i.exec(path.replace(/^\.\/locales/, 'app/locales')) ?? [];
    return [`${namespace}/${language}`, load];
  }),
);

/** Loads a catalogue when a screen first needs it, in the language in use alone. */
const catalogues: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = byName.get(`${namespace}/${language}`);
    if (load === undefined) return done(new Error(`There is no catalogue ${namespace} in ${language}`), null);
    load().then(
      (catalogue) => done(null, catalogue),
      (error: Error) => done(error, null),
    );
  },
};

const STORED = 'counterpart-language';

/** The language goes beyond the session: it says nothing about anybody. */
function storedLanguage(): Language {
  return languageFor(localStorage.getItem(STORED), navigator.languages);
}

/** Starts the translations; the catalogues of the frame are there when it resolves. */
export async function startTranslations(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    localStorage.setItem(STORED, language);
  });
  await i18next
    .use(catalogues)
    .use(initReactI18next)
    .init({
      lng: storedLanguage(),
      supportedLngs: LANGUAGES,
      load: 'currentOnly',
      fallbackLng: false,
      ns: ['app', 'ui', 'codes', 'identity'],
      defaultNS: 'app',
      nsSeparator: ':',
      returnNull: false,
      // React escapes what it shows.
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}
