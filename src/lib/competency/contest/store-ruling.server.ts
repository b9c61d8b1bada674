import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { LockedCase } from './case.ts';

type Ruled = {
	readonly observationIds: readonly number[];
	readonly ruling: 'struck' | 'again';
	readonly day: Day;
	readonly by: number;
	readonly at: Date;
};

/** Writes what was ruled on evidence of a case; what was ruled so before stays. How many are evidence of it. */
export async function insertRulings(
	tx: Tx,
	held: Pick<LockedCase, 'id' | 'officerId' | 'competencyId' | 'observationId'>,
	ruled: Ruled,
): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		with about as (
			select id from competency.observation
			where officer_id = ${held.officerId} and competency_id = ${held.competencyId}
				and id = any(${[...ruled.observationIds]}::bigint[])
				and (${held.observationId}::bigint is null or id = ${held.observationId})
		), ruled as (
			insert into competency.evidence_ruling
				(observation_id, ruling, contest_id, ruled_on, ruled_by, ruled_at)
			select id, ${ruled.ruling}, ${held.id}, ${ruled.day}, ${ruled.by}, ${ruled.at} from about
			on conflict do nothing
		)
		select count(*) as n from about`.execute(tx);
	return Number(rows[0]?.n ?? 0);
}

/** Whether anything is left that says something, and that no version of a framework has ended. */
export async function isAssessed(
	tx: Tx,
	officerId: number,
	competencyId: number,
): Promise<boolean> {
	const { rows } = await sql<{ left: boolean }>`
		select exists (
			select from competency.evidence e
			where e.officer_id = ${officerId} and e.competency_id = ${competencyId} and not exists (
				select from competency.rating_rule r
				where r.competency_id = e.competency_id and r.rule = 'reassess'
					and r.effective_on > e.observed_on)
		) as left`.execute(tx);
	return rows[0]?.left ?? false;
}
