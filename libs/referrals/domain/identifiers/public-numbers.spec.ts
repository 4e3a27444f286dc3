import { parseIdentifier } from '.';

describe('numbers with check digits', () => {
  it.each([
    ['cas', '21409-26-7', '21409-26-7'],
    ['cas', '7664-93-9', '7664-93-9'],
    ['cas', ' 2167189\u201150\u20114 ', '2167189-50-4'],
    ['cas', '１０８－２４－７', '108-24-7'],
    ['container', 'CSQU3054383', 'CSQU3054383'],
    ['container', 'csqu 305438 3', 'CSQU3054383'],
    ['container', 'TOLU 473478 7', 'TOLU4734787'],
    ['parcel', 'RR 473 124 829 CN', 'RR473124829CN'],
    ['parcel', 'sf1023456789012', 'SF1023456789012'],
    ['uscc', '91310115MA1K41CK14', '91310115MA1K41CK14'],
    ['uscc', '91130104ma07t43608', '91130104MA07T43608'],
    ['uscc', '91130104MA09YL9T2W', '91130104MA09YL9T2W'],
    ['prc_identity', '11010519491231002x', '11010519491231002X'],
  ] as const)('%s %s is %s', (kind, raw, canonical) => expect(parseIdentifier(kind, raw)).toMatchObject({ kind, canonical }));

  it.each([
    ['cas', '1609-66-5', 'check digit should be 1'],
    ['cas', '108247', 'a CAS number is written like 21409-26-7'],
    ['cas', '', 'is empty'],
    ['container', 'CSQU3054384', 'check digit should be 3'],
    ['container', 'CSQA3054383', 'its fourth letter U, J or Z'],
    ['parcel', 'RR473124828CN', 'check digit should be 9'],
    ['parcel', 'ABCDEFGHIJ', '8 to 35 letters and digits'],
    ['uscc', '91310115MA1K41CK15', 'check character should be 4'],
    ['uscc', '91310115MA1K41CK1', 'has 18 characters, this has 17'],
    ['uscc', '91310115MAIK41CK14', '"I" is not used'],
    ['prc_identity', '110105194912310021', 'check character should be X'],
    ['prc_identity', '110105491231002', 'withdrawn in 2013'],
    ['prc_identity', '99010519491231002X', 'there is no region 99'],
    ['prc_identity', '11010519490231002X', '19490231 is not a date of birth'],
    ['prc_identity', '1101051949', '17 digits and a check character'],
  ] as const)('%s %s is refused: %s', (kind, raw, reason) => expect(() => parseIdentifier(kind, raw)).toThrow(reason));

  it('catches every single wrong digit of a CAS number, a container number and a credit code', () => {
    for (const [kind, good] of [
      ['cas', '21409-26-7'],
      ['container', 'CSQU3054383'],
      ['uscc', '91130104MA07T43608'],
    ] as const) {
      for (let i = 0; i < good.length; i += 1) {
        if (!/\d/.test(good.charAt(i))) continue;
        const bad = `${good.slice(0, i)}${(Number(good[i]) + 1) % 10}${good.slice(i + 1)}`;
        expect(() => parseIdentifier(kind, bad)).toThrow();
      }
    }
  });
});

describe('numbers without check digits', () => {
  it.each([
    ['hs', '2933.36', '2933.36', '293336'],
    ['hs', '2933399073', '2933.39.90.73', '2933399073'],
    ['hs', '8474', '8474', '8474'],
    ['registration', '310106000205236 (China)', '310106000205236 (China)', '310106000205236'],
    ['registration', '京ICP备 12345678号-1', '京ICP备 12345678号-1', '京ICP备12345678号1'],
    ['passport', 'e 1234 5678', 'e 1234 5678', 'E12345678'],
    ['national_id', 'A123456(7)', 'A123456(7)', 'A123456'],
  ] as const)('%s %s is shown as %s and compared as %s', (kind, raw, value, canonical) =>
    expect(parseIdentifier(kind, raw)).toEqual({ kind, value, canonical }),
  );

  it.each([
    ['hs', '29333', '4, 6, 8 or 10 digits'],
    ['hs', '2933.3x', '4, 6, 8 or 10 digits'],
    ['hs', '0012.10', 'there is no HS chapter 00'],
    ['passport', '123', 'has 3 letters and digits, expected are 5 to 20'],
    ['registration', 'unknown', 'holds no digit'],
    ['registration', '78=4702', 'letters and digits alone'],
    ['registration', '784\u200b702', 'holds an invisible character (U+200B)'],
    ['registration', '7'.repeat(501), 'is longer than 500 characters'],
  ] as const)('%s %s is refused: %s', (kind, raw, reason) => expect(() => parseIdentifier(kind, raw)).toThrow(reason));
});

describe('contacts', () => {
  it.each([
    ['phone', '+86 138-0013-8000', '+8613800138000'],
    ['phone', '0086 (0)21 5555 0100', '+862155550100'],
    ['phone', '＋１ (202) 555-0143', '+12025550143'],
    ['email', 'Sales.Desk@Example.ORG', 'sales.desk@example.org'],
    ['email', 'sales[@]example[.]org', 'sales@example.org'],
    ['email', '样例@例子.中国', '样例@xn--fsqu00a.xn--fiqs8s'],
    ['website', 'http://www.boylechem.com', 'boylechem.com'],
    ['website', 'BoyleChem.com/', 'boylechem.com'],
    ['website', 'hxxps://shop[.]example[.]org/a/B/?id=7#top', 'shop.example.org/a/B?id=7'],
    ['website', 'https://例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['website', 'example.org:8080/x', 'example.org:8080/x'],
  ] as const)('%s %s is compared as %s', (kind, raw, canonical) => expect(parseIdentifier(kind, raw).canonical).toBe(canonical));

  it.each([
    ['phone', '13800138000', 'begins with + and the country code'],
    ['phone', '+0 138 0013 8000', 'no country code begins with 0'],
    ['phone', '+86 1', '7 to 15 digits, this has 3'],
    ['email', 'example.org', 'is written like name@example.org'],
    ['email', 'a@b', '"b" is not a domain name'],
    ['email', 'a..b@example.org', 'is written like'],
    ['website', 'localhost:3000', '"localhost" is not a domain name'],
    ['website', 'javascript:alert(1)', 'a website is written like'],
    ['website', 'ftp://example.org', 'other than http:// or https://'],
    ['website', 'http://user:secret@example.org', 'holds a user name'],
    ['website', 'two words.org', 'holds a space'],
  ] as const)('%s %s is refused: %s', (kind, raw, reason) => expect(() => parseIdentifier(kind, raw)).toThrow(reason));
});
