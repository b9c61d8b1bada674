import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Cycle } from './cycle.ts';
import { stageAt } from './stage.ts';

type Row = Omit<Cycle, 'stages'> & {
	stages: { stage: number; from: Day; to: Day; enteredAt: string | null }[];
};

const cycles = sql`
	select c.id, c.year, c.opened_at as "openedAt", w.word, w.reason as "wordReason",
		s.signed_at as "signedAt", (select unit_id from people.top_unit) as "topId",
		(select jsonb_agg(jsonb_build_object('stage', p.stage, 'from', p.from_day, 'to', p.to_day,
				'enteredAt', e.entered_at) order by p.stage)
			from plan.cycle_stage p
			left join plan.stage_entry e on e.cycle_id = p.cycle_id and e.stage = p.stage
			where p.cycle_id = c.id) as stages
	from plan.cycle c
	left join plan.hcdp_signature s on s.cycle_id = c.id
	left join lateral (select word, reason from plan.hcdp_word
		where cycle_id = c.id order by id desc limit 1) w on true`;

function cycleFrom({ stages, ...rest }: Row): Cycle {
	return {
		...rest,
		stages: stages.flatMap(({ stage, enteredAt, ...days }) => {
			const known = stageAt(stage);
			return known === null
				? []
				: [{ ...days, stage: known, enteredAt: enteredAt === null ? null : new Date(enteredAt) }];
		}),
	};
}

/** Every cycle, the newest year first; one a year. */
export async function cyclesOf(db: Db): Promise<Cycle[]> {
	const { rows } = await sql<Row>`${cycles} order by c.year desc limit 30`.execute(db);
	return rows.map(cycleFrom);
}

/** The cycle that plans a year, or null. */
export async function cycleOf(db: Db, year: number): Promise<Cycle | null> {
	const { rows } = await sql<Row>`${cycles} where c.year = ${year}`.execute(db);
	return rows[0] ? cycleFrom(rows[0]) : null;
}

/** The newest cycle that nobody has signed; null between two cycles. */
export async function openCycleOf(db: Db): Promise<Cycle | null> {
	const { rows } = await sql<Row>`${cycles}
		where s.signed_at is null order by c.year desc limit 1`.execute(db);
	return rows[0] ? cycleFrom(rows[0]) : null;
}

/** The unit above all others; null while there is no tree. */
export async function topOf(db: Db): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`select unit_id as id from people.top_unit`.execute(db);
	return rows[0]?.id ?? null;
}
