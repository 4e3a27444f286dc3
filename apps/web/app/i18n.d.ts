import type app from './locales/en.json';
import type ui from '../ui/locales/en.json';
import type codes from '../ui/codes/en.json';
import type identity from '../features/identity/locales/en.json';
import type work from '../features/work/locales/en.json';
import type cases from '../features/cases/locales/en.json';
import type referrals from '../features/referrals/locales/en.json';
import type exchange from '../features/exchange/locales/en.json';
import type translations from '../features/translations/locales/en.json';
import type responseTimes from '../features/response-times/locales/en.json';
import type notifications from '../features/notifications/locales/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    returnNull: false;
    resources: {
      app: typeof app;
      ui: typeof ui;
      codes: typeof codes;
      identity: typeof identity;
      work: typeof work;
      cases: typeof cases;
      referrals: typeof referrals;
      exchange: typeof exchange;
      translations: typeof translations;
      'response-times': typeof responseTimes;
      notifications: typeof notifications;
    };
  }
}
