import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Places } from './registration.ts';

export type StoredDraw = {
	readonly seed: string;
	readonly beacon: string | null;
	readonly round: number;
	readonly drawnAt: Date;
};

/** Freezes the registration; from here on the trial and its applicants cannot be changed. */
export async function freeze(
	tx: Tx,
	frozen: {
		id: number;
		seed: string;
		seedHash: string;
		registration: string;
		digest: string;
		by: number;
		at: Date;
	},
): Promise<void> {
	await tx
		.insertInto('impact.trial_seed')
		.values({ trial_id: frozen.id, seed: frozen.seed })
		.execute();
	await tx
		.updateTable('impact.trial')
		.set({
			registered_at: frozen.at,
			registered_by: frozen.by,
			seed_hash: frozen.seedHash,
			registration: frozen.registration,
			digest: frozen.digest,
		})
		.where('id', '=', frozen.id)
		.execute();
}

/** The seed, on the day of the draw and not before: the database keeps it until then. */
export async function revealSeed(tx: Tx, trialId: number, today: Day): Promise<string | null> {
	const { rows } = await sql<{ seed: string | null }>`
		select impact.reveal_seed(${trialId}::bigint, ${today}::date) as seed`.execute(tx);
	return rows[0]?.seed ?? null;
}

export async function insertDraw(
	tx: Tx,
	drawn: StoredDraw & { trialId: number; seedHash: string; by: number; places: Places },
): Promise<void> {
	const { trialId, seedHash, seed, beacon, round, drawnAt, by, places } = drawn;
	await tx
		.insertInto('impact.trial_draw')
		.values({
			trial_id: trialId,
			seed_hash: seedHash,
			seed,
			beacon,
			round,
			drawn_at: drawnAt,
			drawn_by: by,
		})
		.execute();
	const rows = JSON.stringify([...places]);
	await sql`
		insert into impact.trial_place (trial_id, number, place)
		select ${trialId}::bigint, (pair->>0)::integer, (pair->>1)::smallint
		from jsonb_array_elements(${rows}::jsonb) pair`.execute(tx);
}

/** The draw of a trial with what it gave each number; null before. */
export async function drawOf(
	db: Db,
	trialId: number,
): Promise<(StoredDraw & { readonly places: Places }) | null> {
	const { rows } = await sql<StoredDraw & { pairs: [number, number][] | null }>`
		select seed, beacon, round, drawn_at as "drawnAt",
			(select jsonb_agg(jsonb_build_array(number, place) order by number)
				from impact.trial_place p where p.trial_id = d.trial_id) as pairs
		from impact.trial_draw d where trial_id = ${trialId}`.execute(db);
	const [row] = rows;
	if (!row) return null;
	const { pairs, ...draw } = row;
	return { ...draw, places: new Map(pairs) };
}

/** The officers behind the numbers with a place (or, of a lottery, without one). */
export async function officersWith(db: Db, trialId: number, seated: boolean): Promise<number[]> {
	const { rows } = await sql<{ officerId: number }>`
		select a.officer_id as "officerId" from impact.trial_applicant a
		join impact.trial_place p using (trial_id, number)
		where a.trial_id = ${trialId} and a.officer_id is not null and (p.place > 0) = ${seated}
		order by a.officer_id`.execute(db);
	return rows.map(({ officerId }) => officerId);
}
