import { casNumber } from './cas-number';
import { bitcoinCash } from './cash-address';
import { coinAddress } from './coin-address';
import { documentNumber } from './document-number';
import { emailAddress } from './email-address';
import { ethereumAddress } from './ethereum-address';
import { freightContainer } from './freight-container';
import { hsCode } from './hs-code';
import type { Identifier, Parts } from './identifier';
import type { IdentifierKind } from './identifier-kinds';
import { moneroAddress } from './monero-address';
import { normalForm } from './normal-form';
import { parcelNumber } from './parcel-number';
import { phoneNumber } from './phone-number';
import { residentIdentity } from './resident-identity';
import { rippleAddress } from './ripple-address';
import { socialCreditCode } from './social-credit-code';
import { solanaAddress } from './solana-address';
import { website } from './website';

const families: Readonly<Record<IdentifierKind, (text: string) => Parts>> = {
  cas: casNumber,
  hs: hsCode,
  container: freightContainer,
  parcel: parcelNumber,
  uscc: socialCreditCode,
  registration: documentNumber(1, 64),
  prc_identity: residentIdentity,
  national_id: documentNumber(4, 32),
  passport: documentNumber(5, 20),
  phone: phoneNumber,
  email: emailAddress,
  website,
  bitcoin: coinAddress('bitcoin'),
  bitcoin_cash: bitcoinCash,
  bitcoin_gold: coinAddress('bitcoin_gold'),
  litecoin: coinAddress('litecoin'),
  dogecoin: coinAddress('dogecoin'),
  dash: coinAddress('dash'),
  zcash: coinAddress('zcash'),
  verge: coinAddress('verge'),
  ethereum: ethereumAddress,
  tron: coinAddress('tron'),
  ripple: rippleAddress,
  solana: solanaAddress,
  monero: moneroAddress,
};

/** Checks what someone wrote and gives it in its shown and its canonical form; throws `identifier.wrong` with the reason. */
export const parseIdentifier = (kind: IdentifierKind, raw: string): Identifier => ({ kind, ...families[kind](normalForm(raw)) });
