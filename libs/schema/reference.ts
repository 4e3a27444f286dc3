import { Client } from 'pg';

/** What an installation knows of both sides from the start. Ids are given, so that repeating changes nothing. */
export interface Reference {
  readonly sides: readonly { readonly id: string; readonly nameEn: string; readonly nameZh: string }[];
  readonly agencies: readonly ReferenceAgency[];
  readonly legalInstruments: readonly {
    readonly code: string;
    readonly titleEn: string;
    readonly titleZh: string;
    readonly validFrom: string;
  }[];
}

export interface ReferenceAgency {
  readonly id: string;
  readonly side: string;
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly languages: readonly string[];
  readonly timeZone: string;
  /** Raw Ed25519 public key, 32 bytes. */
  readonly publicKey: Buffer;
  readonly desks: readonly { readonly id: string; readonly code: string; readonly nameEn: string; readonly nameZh: string }[];
}

/** Writes the reference data as the owner; what is there already stays as it is. All or nothing. */
export async function installReference(ownerUrl: string, { sides, agencies, legalInstruments }: Reference): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    for (const { id, nameEn, nameZh } of sides)
      await client.query('insert into side (id, name_en, name_zh) values ($1, $2, $3) on conflict do nothing', [id, nameEn, nameZh]);
    for (const { code, titleEn, titleZh, validFrom } of legalInstruments)
      await client.query(
        'insert into legal_instrument (code, title_en, title_zh, valid_from) values ($1, $2, $3, $4) on conflict do nothing',
        [code, titleEn, titleZh, validFrom],
      );
    for (const agency of agencies) await installAgency(client, agency);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function installAgency(client: Client, agency: ReferenceAgency): Promise<void> {
  const { rowCount } = await client.query(
    `insert into agency (id, side_id, code, name_en, name_zh, languages, time_zone) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [agency.id, agency.side, agency.code, agency.nameEn, agency.nameZh, agency.languages, agency.timeZone],
  );
  if (rowCount === 0) return;
  await client.query(
    `insert into agency_eligibility (id, agency_id, eligible, valid_from, reason) values (gen_random_uuid(), $1, true, '2024-01-01', 'Named by its side as a competent authority')`,
    [agency.id],
  );
  await client.query(`insert into agency_key (id, agency_id, public_key, valid_from) values (gen_random_uuid(), $1, $2, '2024-01-01')`, [
    agency.id,
    agency.publicKey,
  ]);
  for (const { id, code, nameEn, nameZh } of agency.desks) {
    await client.query('insert into desk (id, agency_id, side_id, code, name_en, name_zh) values ($1, $2, $3, $4, $5, $6)', [
      id,
      agency.id,
      agency.side,
      code,
      nameEn,
      nameZh,
    ]);
    await client.query(`insert into compartment (id, agency_id, side_id, kind, desk_id) values ($1, $2, $3, 'desk', $1)`, [
      id,
      agency.id,
      agency.side,
    ]);
  }
}
