import { IconLock, IconLockOpen, IconShieldLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './marking-banner.module.css';
import { useCode } from './use-code';

/** Handling and evaluation of what is on a screen, as the api gives them. */
export interface Marking {
  /** H0 alone, or any of H1, H2, H3. */
  readonly handling: readonly string[];
  /** The restriction that H3 stands for. */
  readonly handlingText?: string | null;
  readonly evaluation?: { readonly source: string; readonly information: string } | null;
  readonly exercise?: boolean;
}

/** What may be done with what is below, on the screen and on every printed page: words and an icon, and a colour after them. */
export function MarkingBanner({ handling, handlingText, evaluation, exercise = false }: Marking) {
  const { t } = useTranslation('ui');
  const code = useCode();
  const level = handling.includes('H2') || handling.includes('H3') ? 'strict' : handling.includes('H1') ? 'court' : 'open';
  const LevelIcon = { strict: IconShieldLock, court: IconLock, open: IconLockOpen }[level];
  return (
    <div className={classes.banner} data-level={level} role="note" aria-label={t('marking.label')}>
      <LevelIcon size={20} aria-hidden />
      <ul>
        {exercise ? <li className={classes.code}>{t('marking.exercise')}</li> : null}
        {handling.map((one) => (
          <li key={one}>
            <span className={classes.code}>{one}</span> {code('handling', one)}
            {one === 'H3' && handlingText ? t('marking.text', { text: handlingText }) : null}
          </li>
        ))}
        {evaluation ? (
          <li>
            <span className={classes.code}>{`${evaluation.source}${evaluation.information}`}</span> {code('sourceGrade', evaluation.source)}
            {t('marking.and')}
            {code('informationGrade', evaluation.information)}
          </li>
        ) : null}
      </ul>
    </div>
  );
}
