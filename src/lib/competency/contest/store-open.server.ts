import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { ProvenLevel } from '../level.ts';

export type Contestable = {
	readonly competencyId: number;
	readonly unitId: number | null;
	readonly provenLevel: ProvenLevel | null;
	/** The supervisor of the supervisor, if he gave none of the evidence. */
	readonly handlerId: number | null;
	readonly known: boolean;
	readonly counted: boolean;
	/** A case about the same that nothing new has come after. */
	readonly contested: boolean;
	readonly open: boolean;
};

/** What there is to contest, and who would judge it first; null for an unknown code. One statement. */
export async function contestableOf(
	db: Db,
	{ officerId, code, observationId }: OpenWish,
): Promise<Contestable | null> {
	const { rows } = await sql<Contestable>`
		with about as (
			select e.id, e.author_officer_id, e.recorded_at
			from competency.evidence e join competency.competency c on c.id = e.competency_id
			where e.officer_id = ${officerId} and c.code = ${code}
				and (${observationId}::bigint is null or e.id = ${observationId})
		)
		select c.id as "competencyId", card.unit_id as "unitId", b.proven_level as "provenLevel",
			(select above.supervisor_id from people.supervision own
				join people.supervision above on above.officer_id = own.supervisor_id
				where own.officer_id = ${officerId} and above.supervisor_id <> ${officerId}
					and above.supervisor_id not in (
						select author_officer_id from about where author_officer_id is not null)
			) as "handlerId",
			exists (select from about) as known,
			b.officer_id is not null as counted,
			exists (
				select from competency.contest done
				where done.officer_id = ${officerId} and done.competency_id = c.id
					and done.observation_id is not distinct from ${observationId}::bigint
					and (done.observation_id is not null
						or not exists (select from about where recorded_at > done.opened_at))
			) as contested,
			exists (
				select from competency.contest_case k
				where k.officer_id = ${officerId} and k.competency_id = c.id and k.state <> 'settled'
			) as open
		from competency.competency c
		join people.officer_card card on card.officer_id = ${officerId}
		left join competency.belief b on b.officer_id = ${officerId} and b.competency_id = c.id
		where c.code = ${code}`.execute(db);
	return rows[0] ?? null;
}

export type OpenWish = {
	readonly officerId: number;
	readonly code: string;
	readonly observationId: number | null;
};

type NewContest = {
	key: string;
	officerId: number;
	competencyId: number;
	observationId: number | null;
	provenLevel: ProvenLevel | null;
	reason: string;
	rule: string;
	unitId: number;
	handlerId: number | null;
	dueOn: string;
	fileIds: readonly number[];
	now: Date;
};

/** Writes a case with its documents; its id. */
export async function insertContest(tx: Tx, made: NewContest): Promise<number> {
	const { id } = await tx
		.insertInto('competency.contest')
		.values({
			key: made.key,
			officer_id: made.officerId,
			competency_id: made.competencyId,
			observation_id: made.observationId,
			proven_level: made.provenLevel,
			reason: made.reason,
			rule: made.rule,
			opened_at: made.now,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await tx
		.insertInto('competency.contest_case')
		.values({
			contest_id: id,
			officer_id: made.officerId,
			competency_id: made.competencyId,
			unit_id: made.unitId,
			level: 1,
			state: 'waiting',
			handler_id: made.handlerId,
			due_on: made.dueOn,
		})
		.execute();
	await insertContestFiles(tx, id, made.fileIds);
	return id;
}

/** Documents of a case; the same once. */
export async function insertContestFiles(
	tx: Tx,
	contestId: number,
	fileIds: readonly number[],
): Promise<void> {
	if (fileIds.length === 0) return;
	await tx
		.insertInto('competency.contest_file')
		.values(fileIds.map((id) => ({ file_id: id, contest_id: contestId })))
		.execute();
}

/** The case that a form has opened already; null when none. */
export async function contestByKey(db: Db, key: string): Promise<number | null> {
	const found = await db
		.selectFrom('competency.contest')
		.select('id')
		.where('key', '=', key)
		.executeTakeFirst();
	return found?.id ?? null;
}
