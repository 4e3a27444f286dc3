import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLeads } from './lead-file';

const HEADER = 'ent_num,name,type,program,title,c1,c2,c3,c4,c5,c6,remarks';
const row = (number: number, remarks: string, type = '-0- ', program = 'SDNTK', name = 'SAMPLE CHEMICAL CO. LTD.'): string =>
  `${number},"${name}",${type},"${program}",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"${remarks}"`;
const read = (...rows: readonly string[]) => readLeads(Buffer.from([HEADER, ...rows].join('\n'), 'utf8'));

describe('the OFAC layout', () => {
  it('makes a request of an entry', () => {
    const { layout, leads, faults } = read(row(99999, 'Website http://www.example.org; alt. Website shop.example.org; a.k.a. SAMPLE.'));
    expect([layout, faults]).toEqual(['ofac-sdn', []]);
    expect(leads[0]).toMatchObject({
      line: 2,
      kind: 'information_request',
      title: 'SAMPLE CHEMICAL CO. LTD. (OFAC entry 99999)',
      crimeType: 'precursor',
      subjectType: 'company',
      language: 'en',
      recipientAgency: 'NNCC',
      recipientDesk: 'NNCC-PREC',
      source: 'OFAC SDN list, entry 99999',
    });
    expect(leads[0]?.identifiers.map((one) => one.canonical)).toEqual(['example.org', 'shop.example.org']);
    expect(leads[0]?.text).toContain('Remarks of the list: Website http://www.example.org; alt. Website shop.example.org; a.k.a. SAMPLE.');
  });

  it.each([
    ['Digital Currency Address - XBT 12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h', 'bitcoin', '12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h'],
    ['alt. Digital Currency Address - LTC LaizKtS5DUhPuP1nTQcc83MS7HwK6vk85z', 'litecoin', 'LaizKtS5DUhPuP1nTQcc83MS7HwK6vk85z'],
    ['Digital Currency Address - USDT TEAqwfMhXLaomXhZ8KeMhx3njGmQEDnsUR', 'tron', 'TEAqwfMhXLaomXhZ8KeMhx3njGmQEDnsUR'],
    [
      'Digital Currency Address - USDC 0x983a81ca6FB1e441266D2FbcB7D8E530AC2E05A2',
      'ethereum',
      '0x983a81ca6fb1e441266d2fbcb7d8e530ac2e05a2',
    ],
    ['Email Address Sales@example.org', 'email', 'sales@example.org'],
    ['Phone Number 8613800138000', 'phone', '+8613800138000'],
    ['Phone Number (852) 5555-0100', 'phone', '+85255550100'],
    ['Unified Social Credit Code (USCC) 91310115MA1K41CK14 (China)', 'uscc', '91310115MA1K41CK14'],
    ['Registration ID 310106000205236 (China)', 'registration', '310106000205236'],
    ['Business Registration Document # 32369313 (Hong Kong)', 'registration', '32369313'],
    ['Certificate of Incorporation Number 784702 (Hong Kong)', 'registration', '784702'],
    ['Passport E12345678 (China) issued 01 Jan 2015 expires 01 Jan 2025', 'passport', 'E12345678'],
    ['National ID No. 11010519491231002X (China)', 'prc_identity', '11010519491231002X'],
    ['National ID No. 12345678-9 (Sampleland)', 'national_id', '123456789'],
  ])('finds in "%s" a %s', (remark, kind, canonical) => {
    const { leads, faults } = read(row(1, `DOB 01 Jan 1970; ${remark}; Gender Male.`, 'individual', 'SDNTK', 'SAMPLE PERSON A'));
    expect(faults).toEqual([]);
    expect(leads[0]).toMatchObject({ subjectType: 'person', identifiers: [{ kind, canonical }] });
  });

  it('reports what it can not take, and goes on', () => {
    const { leads, faults } = read(
      row(1, 'Digital Currency Address - XBT 12qtd5bfwrsdnsazy76uve1xycgntojh9h.'),
      row(2, 'Digital Currency Address - ABC 12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h.'),
      row(3, '-0- ', 'vessel'),
      row(4, '-0- ', '-0- ', 'IRAN] [SDGT'),
      row(5, '-0- ', '-0- ', 'SDGT] [ILLICIT-DRUGS-EO14059'),
      row(6, 'Digital Currency Address - XBT TUCsTq7TofTCJRRoHk6RvhMoS2mJLm5Yzq'),
      'x,"SAMPLE",-0- ,SDNTK,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
    );
    expect(leads.map((lead) => [lead.line, lead.kind])).toEqual([[6, 'information_request']]);
    expect(faults.map(({ line, column, reason }) => [line, column, reason.slice(0, 140)])).toEqual([
      [2, 'remarks', expect.stringContaining('is all in lower case: base58 addresses are case-sensitive')],
      [3, 'remarks', expect.stringContaining('no check is known for addresses of the currency ABC')],
      [4, 'type', expect.stringContaining('is "vessel"')],
      [5, 'program', expect.stringContaining('is none of the narcotics programmes')],
      [7, 'remarks', expect.stringContaining('is a TRON address, not a Bitcoin address')],
      [8, 'ent_num', 'is not the number of an entry'],
    ]);
  });
});

const published = join(__dirname, '../../../../shared/data/sanctions/narcotics-entities-china-2023-01.csv');
const present = existsSync(published);
if (!present) process.stdout.write('The public list of designated entities is not at hand: it was not read.\n');

const publicList = present ? describe : undefined;
publicList?.('the public list of designated entities', () => {
  const result = present ? readLeads(readFileSync(published)) : undefined;

  it('is read without a fault', () => {
    expect(result).toMatchObject({ layout: 'ofac-sdn', faults: [] });
    expect(result?.leads).toHaveLength(10);
  });

  it('gives every identifier that the remarks hold', () =>
    expect(
      Object.fromEntries(
        (result?.leads ?? []).map((lead) => [
          lead.source.replace(/\D/g, ''),
          lead.identifiers.map((one) => `${one.kind}:${one.canonical}`),
        ]),
      ),
    ).toEqual({
      11297: ['registration:32369313', 'registration:784702'],
      11298: ['registration:15895496', 'registration:330330'],
      11300: ['registration:766810'],
      16907: ['website:boylechem.com', 'website:annaboylechem.globalimporter.net', 'registration:310106000205236'],
      21048: ['registration:52153976', 'registration:1448837'],
      27989: ['registration:2005087'],
      29897: ['email:1160437003@qq.com', 'uscc:91310115MA1K41CK14'],
      32312: ['uscc:91130104MA07T43608'],
      32313: ['uscc:91130104MA09YL9T2W'],
      34179: ['registration:420106000105666'],
    }));
});
