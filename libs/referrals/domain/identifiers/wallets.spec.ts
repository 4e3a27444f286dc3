import { parseIdentifier } from '.';

describe('wallet addresses that hold', () => {
  it.each([
    ['bitcoin', '1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo'],
    ['bitcoin', '3MkUNScqf21EcfWq6T4x2MFgBeSTqhB5t6'],
    ['bitcoin', '194xmrZA53UBsZau2PnJLdmVVW9m5feeS'],
    ['bitcoin', 'bc1qkfqh5p2qsakseg5gnwen6zh5xf3elmku2xaup29mw3l0wnncy3es880dss'],
    ['bitcoin', 'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y'],
    ['bitcoin', 'bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs'],
    ['bitcoin', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
    ['litecoin', 'LaizKtS5DUhPuP1nTQcc83MS7HwK6vk85z'],
    ['dogecoin', 'DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L'],
    ['dash', 'XnPFsRWTaSgiVauosEwQ6dEitGYXgwznz2'],
    ['zcash', 't1MMXtBrSp1XG38Lx9cePcNUCJj5vdWfUWL'],
    ['verge', 'DFFJhnQNZf8rf67tYnesPu7MuGUpYtzv7Z'],
    ['bitcoin_gold', 'GPwg61XoHqQPNmAucFACuQ5H9sGCDv9TpS'],
    ['tron', 'TMStbg5fgb4uTV7fK1gEYF9hKAzP3siPsG'],
    ['ripple', 'rnXyVQzgxZe7TR1EPzTkGj2jxH4LMJYh66'],
    ['solana', 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA'],
    ['monero', '49HqitRzdnhYjgTEAhgGpCfsjdTeMbUTU6cyR4JV1R7k2Eej9rGT8JpFiYDa4tZM6RZiFrHmMzgSrhHEqpDYKBe5B2ufNsL'],
    ['monero', '884Bz8UH63aYsjVdkfWfScRYWZGGNbjFL7pztqvWNSrtYT4reFSwyvkCj9KEGUtheHhhMUj87ciTBFyzoesrMJ4L1FvSoxL'],
  ] as const)('%s %s', (kind, raw) => expect(parseIdentifier(kind, raw)).toEqual({ kind, value: raw, canonical: raw }));

  it.each([
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
    ['0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359'],
    ['0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB'],
    ['0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb'],
  ])('the vector %s of EIP-55, and the same without capitals', (raw) => {
    const same = { kind: 'ethereum', value: raw, canonical: raw.toLowerCase() };
    expect(parseIdentifier('ethereum', raw)).toEqual(same);
    expect(parseIdentifier('ethereum', raw.toLowerCase())).toEqual(same);
    expect(parseIdentifier('ethereum', `0x${raw.slice(2).toUpperCase()}`)).toEqual(same);
  });

  it('bech32 in capitals is the same address', () =>
    expect(parseIdentifier('bitcoin', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4').canonical).toBe(
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    ));

  it.each([
    ['1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu', 'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a'],
    ['3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC', 'ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq'],
  ])('the old form %s and CashAddr %s are one Bitcoin Cash address', (old, current) =>
    expect(parseIdentifier('bitcoin_cash', old).canonical).toBe(parseIdentifier('bitcoin_cash', current).canonical),
  );
});

describe('wallet addresses that do not hold', () => {
  it.each([
    ['bitcoin', '1kuf2rd8mdyaviwbozgtnynvwl8uyfrkvo', 'is all in lower case: base58 addresses are case-sensitive'],
    ['bitcoin', '33KJA69SQVC8KOZPOP7QW6HFTGXHKIWZTZ', 'is all in upper case'],
    ['litecoin', 'laizkts5duhpup1ntqcc83ms7hwk6vk85z', 'is all in lower case'],
    ['tron', 'tmstbg5fgb4utv7fk1geyf9hkazp3sipsg', 'is all in lower case'],
    ['monero', '88wrzugmuc5yqvxpkpelfhqezww28xtgyzcizkqeyptarcjznnkvrcg7ppoeewaj5a7wwbh5m2x9ycxrfukbeptacsg4bvn', 'is all in lower case'],
    ['solana', '42rlpacwzpx3vyymxsueqsogfynbdqxk298edsnoyohi', 'is all in lower case'],
    ['bitcoin', '1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVp', 'its checksum does not hold'],
    ['bitcoin', '1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkV0', '"0" at position 34 is not a base58 character'],
    ['bitcoin', '1Kuf', 'is too short'],
    ['bitcoin', '1'.repeat(121), 'is longer than 120 characters'],
    ['bitcoin', 'TUCsTq7TofTCJRRoHk6RvhMoS2mJLm5Yzq', 'is a TRON address, not a Bitcoin address'],
    ['dogecoin', '1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo', 'is a Bitcoin address, not a Dogecoin address'],
    ['bitcoin', 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx', 'is an address of a test network'],
    ['zcash', 'zs1z7rejlpsa98s2rrrfkwmaxu53e4ue0ulcrw0h4x5g8jl04tak0d3mm47vdtahatqrlkngh9slya', 'is a shielded address'],
    ['monero', '5be5543ff73456ab9f2d207887e2af87322c651ea1a873c5b25b7ffae456c320', 'are a key or a transaction, not an address'],
    ['ethereum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD', 'do not match the checksum of EIP-55'],
    ['ethereum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeA', 'is 0x and 40 hexadecimal digits'],
    ['ripple', 'rnXyVQzgxZe7TR1EPzTkGj2jxH4LMJYh67', 'its checksum does not hold'],
    ['bitcoin_cash', 'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6b', 'its CashAddr checksum does not hold'],
    ['bitcoin_cash', 'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdX6a', 'mixes capitals'],
    ['solana', '3MkUNScqf21EcfWq6T4x2MFgBeSTqhB5t6', 'holds 32 bytes, this holds 25'],
  ] as const)('%s %s: %s', (kind, raw, reason) => expect(() => parseIdentifier(kind, raw)).toThrow(reason));

  it.each([
    ['bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd', 'witness version 1 needs the checksum of bech32m'],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh', 'witness version 0 needs the checksum of bech32'],
    ['bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4', 'its bech32 checksum does not hold'],
    ['BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R', 'there is no witness version 17'],
    ['bc1pw5dgrnzv', 'its witness program has the wrong length'],
    ['bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav', 'its witness program has the wrong length'],
    ['BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P', 'its witness program has the wrong length'],
    ['bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf', 'its witness program has the wrong length'],
    ['bc1gmk9yu', 'its bech32 checksum does not hold'],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4', 'mixes capitals and small letters'],
  ])('the vector %s of BIP-350: %s', (raw, reason) => expect(() => parseIdentifier('bitcoin', raw)).toThrow(reason));
});
