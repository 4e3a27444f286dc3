/** What an identifier names: the subject of a lead must be named by one of its own group. */
export type IdentifierGroup = 'substance' | 'goods' | 'transport' | 'company' | 'person' | 'contact' | 'wallet';

interface KindEntry {
  readonly group: IdentifierGroup;
  readonly en: string;
  readonly zh: string;
}

const kind = (group: IdentifierGroup, en: string, zh: string): KindEntry => ({ group, en, zh });

/** The closed list of identifiers that are checked before they are stored, with their labels. */
export const identifierKinds = {
  cas: kind('substance', 'CAS number', 'CAS 号'),
  hs: kind('goods', 'HS code', 'HS 编码'),
  container: kind('transport', 'container number', '集装箱号'),
  parcel: kind('transport', 'parcel number', '邮件快件单号'),
  uscc: kind('company', 'Unified Social Credit Code', '统一社会信用代码'),
  registration: kind('company', 'registration number', '注册登记号'),
  prc_identity: kind('person', 'Chinese resident identity number', '中国居民身份证号码'),
  national_id: kind('person', 'national identity number', '国民身份证件号'),
  passport: kind('person', 'passport number', '护照号'),
  phone: kind('contact', 'telephone number', '电话号码'),
  email: kind('contact', 'e-mail address', '电子邮箱'),
  website: kind('contact', 'website', '网站'),
  bitcoin: kind('wallet', 'Bitcoin address', '比特币地址'),
  bitcoin_cash: kind('wallet', 'Bitcoin Cash address', '比特币现金地址'),
  bitcoin_gold: kind('wallet', 'Bitcoin Gold address', '比特币黄金地址'),
  litecoin: kind('wallet', 'Litecoin address', '莱特币地址'),
  dogecoin: kind('wallet', 'Dogecoin address', '狗狗币地址'),
  dash: kind('wallet', 'Dash address', '达世币地址'),
  zcash: kind('wallet', 'Zcash address', '大零币地址'),
  verge: kind('wallet', 'Verge address', 'Verge 地址'),
  ethereum: kind('wallet', 'Ethereum address', '以太坊地址'),
  tron: kind('wallet', 'TRON address', '波场地址'),
  ripple: kind('wallet', 'XRP address', '瑞波币地址'),
  solana: kind('wallet', 'Solana address', 'Solana 地址'),
  monero: kind('wallet', 'Monero address', '门罗币地址'),
} as const satisfies Record<string, KindEntry>;

export type IdentifierKind = keyof typeof identifierKinds;

/** Whether a text is one of the kinds, spelt as the list spells it. */
export const isIdentifierKind = (text: string): text is IdentifierKind => Object.hasOwn(identifierKinds, text);
