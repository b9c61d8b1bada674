import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Day } from '../../time/index.ts';
import type { PlannerOutcome } from './outcome.ts';
import { mayPlan } from './policy-planner.ts';
import { unitsAbove } from './store-unit.server.ts';

/** Opens a timetable for a branch; the same form sent twice opens one. */
export async function openTimetable(
	act: Act,
	who: Principal,
	asked: {
		readonly name: string;
		readonly unitId: number;
		readonly from: Day;
		readonly to: Day;
		readonly budget: number | null;
		readonly token: string;
	},
): Promise<PlannerOutcome<{ readonly id: number }>> {
	return act.db.transaction().execute(async (tx): Promise<PlannerOutcome<{ id: number }>> => {
		if (!mayPlan(who, await unitsAbove(tx, asked.unitId))) return { ok: false, reason: 'notYours' };
		const added = await tx
			.insertInto('impact.timetable')
			.values({
				token: asked.token,
				name: asked.name,
				unit_id: asked.unitId,
				from_day: asked.from,
				to_day: asked.to,
				budget: asked.budget,
				made_by: who.officerId,
				made_at: act.now,
			})
			.onConflict((conflict) => conflict.column('token').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!added) {
			const { id } = await tx
				.selectFrom('impact.timetable')
				.select('id')
				.where('token', '=', asked.token)
				.executeTakeFirstOrThrow();
			return { ok: true, id };
		}
		const { token: _, ...after } = asked;
		await record(tx, act, {
			act: 'impact.timetableOpened',
			subject: 'impact.timetable',
			subjectId: added.id,
			after,
		});
		return { ok: true, id: added.id };
	});
}
