import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Tx } from './database.server.ts';

/** Entries of one seal at most: a batch that fits in memory. */
const BATCH = 10_000;
const FIRST = Buffer.alloc(32);

/** An id may appear late, when a longer transaction commits; after an hour none can. */
const LATEST_COMMIT = '1 hour';

type Sealed = { id: number; canonical: string };
type Seal = { id: number; members: string; previous_digest: Buffer; digest: Buffer };

function digestOf(previous: Buffer, entries: Sealed[]): Buffer {
	const hash = createHash('sha256').update(previous);
	for (const entry of entries) hash.update(`${entry.id}\n${entry.canonical}\n`);
	return hash.digest();
}

/** Every column of an entry in one text, the same on every machine. */
const canonical = sql<string>`to_jsonb(e) #>> '{}'`;

/**
 * The first entries in no seal: those of the last gaps between sealed ids and those after the newest.
 * A gap older than an hour stays one, so a peak hour of entries is not read anew each minute.
 */
async function unsealed(tx: Tx, now: Date): Promise<Sealed[]> {
	const { rows } = await sql<Sealed>`
		with closed as (
			select coalesce((select last_entry_id from platform.audit_seal
				where sealed_at < ${now}::timestamptz - ${LATEST_COMMIT}::interval
				order by last_entry_id desc limit 1), 0) as id
		), gap as (
			select unnest(int8multirange(int8range(id + 1, null)) - coalesce(
				(select range_agg(members) from platform.audit_seal where last_entry_id > id), '{}')) as ids
			from closed
		)
		select entry.id, entry.canonical from gap, lateral (
			select e.id, ${canonical} as canonical from platform.audit_entry e
			where e.id >= lower(gap.ids) and e.id < coalesce(upper(gap.ids), ${Number.MAX_SAFE_INTEGER})
			order by e.id limit ${BATCH}
		) entry
		order by entry.id limit ${BATCH}`.execute(tx);
	return rows;
}

/**
 * Seals what is not sealed yet, one batch. Sealing happens here and not at each write, so that the
 * chain is no bottleneck; two sealers never run at once. Returns the number of entries sealed.
 */
export async function sealAudit(db: Db, now: Date): Promise<number> {
	return db.transaction().execute(async (tx) => {
		await sql`select pg_advisory_xact_lock(hashtext('platform.audit_seal'))`.execute(tx);
		const entries = await unsealed(tx, now);
		const last = entries.at(-1);
		if (!last) return 0;
		const { rows } = await sql<{ digest: Buffer }>`
			select digest from platform.audit_seal order by id desc limit 1`.execute(tx);
		const previous = rows[0]?.digest ?? FIRST;
		await sql`
			insert into platform.audit_seal (sealed_at, members, last_entry_id, entries, previous_digest, digest)
			select ${now}, range_agg(int8range(id, id, '[]')), ${last.id}, ${entries.length}, ${previous}, ${digestOf(previous, entries)}
			from unnest(${entries.map((entry) => entry.id)}::bigint[]) as id`.execute(tx);
		return entries.length;
	});
}

/** Walks the chain from the first seal. Names the first seal that does not fit, or null when all do. */
export async function firstBrokenSeal(db: Db): Promise<number | null> {
	let previous: Buffer = FIRST;
	for (let after = 0; ;) {
		const { rows } = await sql<Seal>`
			select id, members::text, previous_digest, digest from platform.audit_seal where id > ${after} order by id limit 1`.execute(
			db,
		);
		const seal = rows[0];
		if (!seal) return null;
		const { rows: entries } = await sql<Sealed>`
			select e.id, ${canonical} as canonical from platform.audit_entry e
			where e.id between lower(${seal.members}::int8multirange) and upper(${seal.members}::int8multirange)
				and ${seal.members}::int8multirange @> e.id order by e.id`.execute(db);
		if (!seal.previous_digest.equals(previous) || !seal.digest.equals(digestOf(previous, entries)))
			return seal.id;
		previous = seal.digest;
		after = seal.id;
	}
}

/** The newest seal and how many entries are sealed in all, or null before the first. */
export async function newestSeal(db: Db): Promise<{ at: Date; entries: number } | null> {
	const { rows } = await sql<{ at: Date | null; entries: number }>`
		select max(sealed_at) as at, coalesce(sum(entries), 0) as entries from platform.audit_seal
	`.execute(db);
	const [found] = rows;
	return found?.at ? { at: found.at, entries: found.entries } : null;
}
