import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { ProvenLevel } from './level.ts';
import type { Observation, Source } from './observation.ts';

/** A piece of evidence on its way into the store. `expiresOn` null: as the table says for its source. */
export type NewObservation = {
	readonly key: string;
	readonly officerId: number;
	readonly competencyCode: string;
	readonly level: ProvenLevel;
	readonly source: Source;
	readonly observedOn: Day;
	readonly expiresOn: Day | null;
	readonly authorOfficerId: number | null;
	readonly evidence: object;
};

/** Evidence with whose it is and what it rests on, for the page that explains a level. */
export type ObservationRead = Observation & {
	readonly id: number;
	readonly authorName: string | null;
	readonly evidence: Record<string, unknown>;
};

/** Adds evidence once; null when the key is known already or the code names no competency. */
export async function addObservation(
	tx: Tx,
	seen: NewObservation,
	now: Date,
): Promise<{ id: number; competencyId: number } | null> {
	const { rows } = await sql<{ id: number; competencyId: number }>`
		insert into competency.observation (
			key, officer_id, competency_id, level, source, reliability_version, observed_on, expires_on,
			author_officer_id, evidence, recorded_at
		)
		select ${seen.key}, ${seen.officerId}, c.id, ${seen.level}, r.source, r.version,
			${seen.observedOn}::date,
			coalesce(${seen.expiresOn}::date,
				(${seen.observedOn}::date + make_interval(months => r.valid_months))::date),
			${seen.authorOfficerId}, ${JSON.stringify(seen.evidence)}::jsonb, ${now}
		from competency.competency c
		join competency.source_reliability r on r.source = ${seen.source}
		where c.code = ${seen.competencyCode}
		order by r.version desc
		limit 1
		on conflict (key) do nothing
		returning id, competency_id as "competencyId"
	`.execute(tx);
	return rows[0] ?? null;
}

export async function competencyIdOf(db: Db, code: string): Promise<number | null> {
	const found = await db
		.selectFrom('competency.competency')
		.select('id')
		.where('code', '=', code)
		.executeTakeFirst();
	return found?.id ?? null;
}

/** All evidence about one competency of one officer, with what its source was trusted at the time. */
export async function observationsOf(
	db: Db,
	officerId: number,
	competencyId: number,
): Promise<ObservationRead[]> {
	const { rows } = await sql<ObservationRead>`
		select o.id, o.key, o.level, o.source, o.author_officer_id as author,
			o.observed_on as "observedOn", o.expires_on as "expiresOn",
			o.recorded_at as "recordedAt",
			r.hit, r.proves, o.evidence, card.full_name as "authorName"
		from competency.evidence o
		join competency.source_reliability r
			on r.version = o.reliability_version and r.source = o.source
		left join people.officer_card card on card.officer_id = o.author_officer_id
		where o.officer_id = ${officerId} and o.competency_id = ${competencyId}
		order by o.observed_on, o.recorded_at, o.key
	`.execute(db);
	return rows;
}
