import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Round } from './round.ts';

/** A round as whoever keeps it sees it. How many have answered is nobody's business while it is open. */
export type KeptRound = Round & {
	readonly openedBy: number | null;
	readonly unitName: string;
	readonly above: readonly number[];
	readonly subjects: number;
	readonly confirmed: number;
	readonly settled: number;
	readonly codes: readonly { readonly code: string; readonly name: string }[];
};

const columns = sql`
	r.id, r.title, r.origin, r.from_day as "from", r.to_day as "to", r.ended_at as "endedAt",
	r.opened_by as "openedBy", u.name as "unitName",
	(select json_agg(a.above_id) from people.unit_above a where a.unit_id = r.unit_id) as above,
	sums.*, coalesce((
		select json_agg(distinct jsonb_build_object('code', c.code, 'name', c.name))
		from competency.round_subject s
		join competency.round_ask a on a.subject_id = s.id
		join competency.competency c on c.id = a.competency_id
		where s.round_id = r.id), '[]') as codes`;
const tables = sql`
	competency.round r
	join people.unit_name u on u.unit_id = r.unit_id
	cross join lateral (
		select count(*)::integer as subjects, count(s.confirmed_at)::integer as confirmed,
			count(s.settled_at)::integer as settled
		from competency.round_subject s where s.round_id = r.id
	) sums`;

export async function keptRound(db: Db, roundId: number): Promise<KeptRound | null> {
	const { rows } = await sql<KeptRound>`
		select ${columns} from ${tables} where r.id = ${roundId}`.execute(db);
	return rows[0] ?? null;
}

/** Of these keys, those that are rounds already. */
export async function knownRounds(db: Db, keys: readonly string[]): Promise<Set<string>> {
	const { rows } = await sql<{ key: string }>`
		select key from competency.round where key = any(${[...keys]}::text[])`.execute(db);
	return new Set(rows.map(({ key }) => key));
}

const pageSize = 25;

/** Rounds of the branches of an organiser, the newest first, from behind the round `after`. */
export async function roundsOfBranches(
	db: Db,
	branches: readonly number[],
	after: number | null,
): Promise<{ rounds: KeptRound[]; next: number | null }> {
	const { rows } = await sql<KeptRound>`
		select ${columns} from ${tables}
		where r.unit_id in (select b.unit_id from people.branch_unit b
				where b.branch_id = any(${[...branches]}::bigint[]))
			and (${after}::bigint is null or r.id < ${after})
		order by r.id desc limit ${pageSize + 1}`.execute(db);
	const rounds = rows.slice(0, pageSize);
	return { rounds, next: rows.length > pageSize ? (rounds.at(-1)?.id ?? null) : null };
}
