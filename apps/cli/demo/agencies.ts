import type { Reference, ReferenceAgency } from '@counterpart/schema';

type Described = Omit<ReferenceAgency, 'publicKey'>;

/** The two sides of the demonstration and their agencies. The bodies exist; the people in the demonstration do not. */
export const DEMO_AGENCIES: readonly Described[] = [
  {
    id: '0192a000-0000-7000-8000-000000000001',
    side: 'us',
    code: 'DEA',
    languages: ['en'],
    timeZone: 'America/New_York',
    nameEn: 'Drug Enforcement Administration',
    nameZh: '美国缉毒局',
    desks: [
      { id: '0192a000-0000-7000-8000-000000000011', code: 'DEA-CHEM', nameEn: 'Chemical and Precursor Desk', nameZh: '化学品与前体科' },
      { id: '0192a000-0000-7000-8000-000000000012', code: 'DEA-FIN', nameEn: 'Financial Desk', nameZh: '资金调查科' },
    ],
  },
  {
    id: '0192a000-0000-7000-8000-000000000002',
    side: 'us',
    code: 'CBP',
    languages: ['en'],
    timeZone: 'America/New_York',
    nameEn: 'Customs and Border Protection',
    nameZh: '美国海关与边境保护局',
    desks: [{ id: '0192a000-0000-7000-8000-000000000021', code: 'CBP-NTC', nameEn: 'National Targeting Desk', nameZh: '国家布控科' }],
  },
  {
    id: '0192a000-0000-7000-8000-000000000003',
    side: 'cn',
    code: 'NNCC',
    languages: ['zh-CN'],
    timeZone: 'Asia/Shanghai',
    nameEn: 'National Narcotics Control Commission',
    nameZh: '国家禁毒委员会',
    desks: [
      { id: '0192a000-0000-7000-8000-000000000031', code: 'NNCC-PREC', nameEn: 'Precursor Chemicals Desk', nameZh: '易制毒化学品科' },
      { id: '0192a000-0000-7000-8000-000000000032', code: 'NNCC-INTL', nameEn: 'International Cooperation Desk', nameZh: '国际合作科' },
    ],
  },
  {
    id: '0192a000-0000-7000-8000-000000000004',
    side: 'cn',
    code: 'GACC',
    languages: ['zh-CN'],
    timeZone: 'Asia/Shanghai',
    nameEn: 'General Administration of Customs',
    nameZh: '海关总署',
    desks: [
      { id: '0192a000-0000-7000-8000-000000000041', code: 'GACC-ANTI', nameEn: 'Anti-smuggling Intelligence Desk', nameZh: '缉私情报科' },
    ],
  },
];

export const DEMO_SIDES: Reference['sides'] = [
  { id: 'us', nameEn: 'United States', nameZh: '美方' },
  { id: 'cn', nameEn: 'China', nameZh: '中方' },
];

/** The register of instruments that a referral or a case can name as its basis. */
export const LEGAL_INSTRUMENTS: Reference['legalInstruments'] = [
  {
    code: 'MOU-1987',
    titleEn: 'Memorandum on narcotics control cooperation, 1987',
    titleZh: '1987年禁毒合作谅解备忘录',
    validFrom: '1987-01-01',
  },
  { code: 'JS-1997', titleEn: 'Joint statement, 1997', titleZh: '1997年联合声明', validFrom: '1997-10-29' },
  { code: 'WG-2024', titleEn: 'Counternarcotics working group, 2024', titleZh: '2024年禁毒合作工作组', validFrom: '2024-01-30' },
  { code: 'UN-1961', titleEn: 'Single Convention on Narcotic Drugs, 1961', titleZh: '1961年麻醉品单一公约', validFrom: '1964-12-13' },
  { code: 'UN-1971', titleEn: 'Convention on Psychotropic Substances, 1971', titleZh: '1971年精神药物公约', validFrom: '1976-08-16' },
  {
    code: 'UN-1988',
    titleEn: 'Convention against Illicit Traffic, 1988',
    titleZh: '1988年联合国禁止非法贩运麻醉药品和精神药物公约',
    validFrom: '1990-11-11',
  },
  { code: 'DOMESTIC', titleEn: 'Domestic law of the requesting side', titleZh: '请求方国内法', validFrom: '1900-01-01' },
];
