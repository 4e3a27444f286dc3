import { useTranslation } from 'react-i18next';
import { spanText } from '../../ui';

interface Props {
  /** Null where too few were measured to say. */
  readonly seconds: number | null;
}

/** A length of time, or that there is none to tell. */
export function Lasting({ seconds }: Props) {
  const { t, i18n } = useTranslation('response-times');
  return <>{seconds === null ? t('none') : spanText(seconds * 1000, i18n.language)}</>;
}
