import { uuidv7 } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { type MemoryEntry, type MemoryPlace, sourceHash } from './domain/memory-entry';

const FIND = `select encode(source_hash, 'hex') as hash, target from translation_memory
 where agency_id = $1 and compartment_id = $2 and source_language = $3 and target_language = $4 and source_hash = any ($5::bytea[])`;

const KEEP = `insert into translation_memory (id, agency_id, side_id, compartment_id, source_language, target_language, source_hash, source, target,
  reviewed_by, reviewed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
on conflict (agency_id, compartment_id, source_language, target_language, source_hash)
do update set source = excluded.source, target = excluded.target, reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at
 where translation_memory.reviewed_at <= excluded.reviewed_at`;

/** What was translated and reviewed before, compartment by compartment: the system's alone to read and to write. */
@Injectable()
export class TranslationMemory {
  /** The reviewed translations of these very sentences in this compartment, by sentence. */
  async find(tx: Transaction, place: MemoryPlace, sources: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const byHash = new Map(sources.map((source) => [sourceHash(source).toString('hex'), source]));
    const hashes = [...byHash.keys()].map((hash) => `\\x${hash}`);
    const rows = await tx.query<{ hash: string; target: string }>(FIND, [
      tx.actor.agencyId,
      place.compartmentId,
      place.sourceLanguage,
      place.targetLanguage,
      hashes,
    ]);
    const targets = new Map(rows.map(({ hash, target }) => [hash, target]));
    return new Map(
      sources.flatMap((source) => {
        const target = targets.get(sourceHash(source).toString('hex'));
        return target === undefined ? [] : [[source, target]];
      }),
    );
  }

  /** Keeps reviewed sentences; the last review of a sentence is the one that counts. */
  keep(tx: Transaction, place: MemoryPlace, entries: readonly MemoryEntry[]): void {
    for (const { source, target, reviewedBy, reviewedAt } of entries)
      tx.execute(KEEP, [
        uuidv7(tx.at.getTime()),
        tx.actor.agencyId,
        tx.actor.side,
        place.compartmentId,
        place.sourceLanguage,
        place.targetLanguage,
        sourceHash(source),
        source,
        target,
        reviewedBy,
        reviewedAt.toISOString(),
      ]);
  }
}
