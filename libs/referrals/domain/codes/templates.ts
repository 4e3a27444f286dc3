import type { CrimeType, Label } from '@counterpart/kernel';

const heading = (en: string, zh: string): Label => ({ en, zh });
const subject = heading('Persons and companies', '涉案人员和企业');
const grounds = heading('Why we believe it', '判断依据');

/** The headings that a new text starts with, one template a crime type: what the other side needs in order to act. */
export const TEMPLATES: Readonly<Record<CrimeType, readonly Label[]>> = {
  fentanyl: [heading('Substance, form and quantity', '物质名称、形态和数量'), heading('Route and dates', '路线和日期'), subject, grounds],
  precursor: [
    heading('Chemical, CAS number and quantity', '化学品名称、CAS 号和数量'),
    heading('Orders and stated use', '订单和申报用途'),
    subject,
    grounds,
  ],
  equipment: [
    heading('Machine, model and marks', '设备名称、型号和标记'),
    heading('Seller, buyer and delivery', '卖方、买方和交付情况'),
    subject,
    grounds,
  ],
  money: [heading('Accounts and wallets', '账户和钱包地址'), heading('Amounts, dates and purpose', '金额、日期和用途'), subject, grounds],
  parcel: [
    heading('Tracking numbers and carriers', '单号和承运企业'),
    heading('Declared and found content', '申报内容和实际内容'),
    subject,
    grounds,
  ],
};
