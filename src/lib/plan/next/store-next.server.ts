import { sql } from 'kysely';
import { bankUse } from '../../competency/index.ts';
import type { Db } from '../../platform/database.server.ts';
import type { NextFacts } from './nextStep.ts';

type Row = Pick<NextFacts, 'goal'> & {
	readonly bank: { approved: number; calibrated: number };
};

/** What the next step of an officer in one competency rests on; one statement. */
export async function nextFactsOf(
	db: Db,
	officerId: number,
	competencyId: number,
): Promise<NextFacts> {
	const { rows } = await sql<Row>`
		select (select jsonb_build_object('toLevel', g.to_level,
				'accepted', g.accepted_at is not null, 'approved', g.approved_at is not null)
			from plan.open_goal g
			where g.officer_id = ${officerId} and g.competency_id = ${competencyId}
			order by g.year desc limit 1) as goal,
			coalesce((select jsonb_build_object('approved', t.approved, 'calibrated', t.calibrated)
				from competency.test_bank t where t.competency_id = ${competencyId}),
				'{"approved": 0, "calibrated": 0}') as bank`.execute(db);
	const [found] = rows;
	return {
		goal: found?.goal ?? null,
		canTest: found !== undefined && bankUse(found.bank) === 'evidence',
	};
}
