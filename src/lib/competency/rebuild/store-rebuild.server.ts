import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Belief } from '../belief.ts';
import type { ProvenLevel } from '../level.ts';
import type { Observation, Source } from '../observation.ts';

/** All evidence about one competency of one officer. */
export type Evidence = {
	readonly officerId: number;
	readonly competencyId: number;
	readonly seen: readonly Observation[];
};

export type Rebuilt = Omit<Evidence, 'seen'> & { readonly belief: Belief };

type Row = { officer_id: number; competency_id: number; seen: string };

// No key holds these: they part what one text carries, which a million small rows would take longer to say.
const between = '\u001f';
const after = '\u001e';

/** Ids of up to `most` officers with evidence, from behind one of them. */
export async function officersSeen(db: Db, behind: number, most: number): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select id from people.officer where id > ${behind}
			and exists (select from competency.observation o where o.officer_id = officer.id)
		order by id limit ${most}
	`.execute(db);
	return rows.map(({ id }) => id);
}

/**
 * The evidence behind each belief of some officers, in no order. Where a new framework has ended a
 * belief there is none, and none comes back.
 */
export async function evidenceOf(db: Db, officerIds: readonly number[]): Promise<Evidence[]> {
	const { rows } = await sql<Row>`
		select o.officer_id, o.competency_id, string_agg(concat_ws(${between}::text, o.level, o.source,
			coalesce(o.author_officer_id, 0), o.observed_on, coalesce(o.expires_on::text, ''),
			extract(epoch from o.recorded_at), r.hit, r.proves, o.key), ${after}::text) as seen
		from competency.evidence o
		join competency.belief b using (officer_id, competency_id)
		join competency.source_reliability r
			on r.version = o.reliability_version and r.source = o.source
		where o.officer_id = any(${[...officerIds]}::bigint[])
		group by o.officer_id, o.competency_id
	`.execute(db);
	return rows.map(({ officer_id: officerId, competency_id: competencyId, seen }) => ({
		officerId,
		competencyId,
		seen: seen.split(after).map(observationFrom),
	}));
}

function observationFrom(text: string): Observation {
	const [level, source, author, on, until, recorded, hit, proves, key = ''] = text.split(between);
	return {
		key,
		level: Number(level) as ProvenLevel,
		source: source as Source,
		author: author === '0' ? null : Number(author),
		observedOn: on as Day,
		expiresOn: until === '' ? null : (until as Day),
		recordedAt: new Date(Number(recorded) * 1000),
		hit: Number(hit),
		proves: proves === 't',
	};
}

/** Writes beliefs that differ from the stored ones; how many did. */
export async function writeBeliefs(tx: Tx, rebuilt: readonly Rebuilt[]): Promise<number> {
	const { numAffectedRows } = await sql`
		insert into competency.belief as b
			(officer_id, competency_id, chances, proven_level, proven_until, as_of, rule)
		select officer_id, competency_id, chances::real[], level, until, as_of, rule
		from unnest(
			${rebuilt.map((one) => one.officerId)}::bigint[],
			${rebuilt.map((one) => one.competencyId)}::bigint[],
			${rebuilt.map(({ belief }) => `{${belief.chances.join(',')}}`)}::text[],
			${rebuilt.map(({ belief }) => belief.proof.level)}::smallint[],
			${rebuilt.map(({ belief }) => belief.proof.until)}::date[],
			${rebuilt.map(({ belief }) => belief.asOf)}::date[],
			${rebuilt.map(({ belief }) => belief.rule)}::text[]
		) as n (officer_id, competency_id, chances, level, until, as_of, rule)
		on conflict (officer_id, competency_id) do update set
			chances = excluded.chances, proven_level = excluded.proven_level,
			proven_until = excluded.proven_until, as_of = excluded.as_of, rule = excluded.rule
		where (b.chances, b.proven_level, b.proven_until, b.rule)
			is distinct from (excluded.chances, excluded.proven_level, excluded.proven_until, excluded.rule)
	`.execute(tx);
	return Number(numAffectedRows ?? 0);
}
