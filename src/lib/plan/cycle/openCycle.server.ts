import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { yearOf, type Day, type WorkingCalendar } from '../../time/index.ts';
import { mayRunCycle } from './policy-cycle.ts';
import { refused, type CycleOutcome } from './refusal.ts';
import { stageDays } from './rules-stage.ts';
import { stageNumber } from './stage.ts';
import { topOf } from './store-cycle.server.ts';

/** Opens the cycle that plans the year after `begin`; a second press finds it open. */
export async function openCycle(
	act: Act,
	who: Principal,
	{ begin, calendar }: { readonly begin: Day; readonly calendar: WorkingCalendar },
): Promise<CycleOutcome<{ readonly year: number }>> {
	const year = yearOf(begin) + 1;
	return act.db.transaction().execute(async (tx) => {
		const top = await topOf(tx);
		if (!mayRunCycle(who, top)) return refused('notYours');
		if (year < yearOf(act.today)) return refused('yearPast');
		const added = await tx
			.insertInto('plan.cycle')
			.values({ year, opened_by: who.officerId, opened_at: act.now })
			.onConflict((conflict) => conflict.column('year').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!added) return refused('yearOpen');
		const rows = stageDays(begin, calendar).map(({ stage, from, to }) => ({
			cycle_id: added.id,
			stage: stageNumber(stage),
			from_day: from,
			to_day: to,
		}));
		await tx.insertInto('plan.cycle_stage').values(rows).execute();
		await tx
			.insertInto('plan.stage_entry')
			.values({ cycle_id: added.id, stage: 1, entered_by: who.officerId, entered_at: act.now })
			.execute();
		// Agencies: the units right below the top, and the top itself, where people work below them.
		await sql`
			insert into plan.cycle_unit (cycle_id, unit_id)
			select ${added.id}::bigint, b.unit_id from people.branch_unit b
			where b.branch_id = ${top}::bigint and b.depth <= 1 and exists (
				select from people.branch_unit below
				join people.officer_card held on held.unit_id = below.unit_id and held.left_on is null
				where below.branch_id = b.unit_id and (b.depth = 1 or below.depth = 0))`.execute(tx);
		await record(tx, act, {
			act: 'plan.cycleOpened',
			subject: 'plan.cycle',
			subjectId: added.id,
			after: { year, begin },
		});
		return { ok: true, year };
	});
}
