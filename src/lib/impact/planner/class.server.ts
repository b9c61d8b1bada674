import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { PlannerOutcome } from './outcome.ts';
import { planned } from './planned.server.ts';
import type { ClassPlan } from './plannedClass.ts';
import { addClass, knownCourses } from './store-class.server.ts';
import type { Timetable } from './timetable.ts';

/** Adds classes to a timetable, all or none; a class that is there already with its code is refused. */
export async function addClasses(
	act: Act,
	who: Principal,
	asked: { readonly timetableId: number; readonly classes: readonly ClassPlan[] },
): Promise<PlannerOutcome<{ readonly added: number }>> {
	return planned<{ added: number }>(act, who, asked.timetableId, async (tx, timetable) => {
		const courses = await knownCourses(tx);
		for (const plan of asked.classes) {
			if (!courses.has(plan.courseCode)) return { ok: false, reason: 'courseUnknown' };
			if (!isWithin(plan, timetable)) return { ok: false, reason: 'sessionOutside' };
			const id = await addClass(tx, timetable.id, plan, { officerId: who.officerId, at: act.now });
			if (id === null) return { ok: false, reason: 'codeTaken' };
			await record(tx, act, {
				act: 'impact.classAdded',
				subject: 'impact.planned_class',
				subjectId: id,
				after: plan,
			});
		}
		return { ok: true, added: asked.classes.length };
	});
}

function isWithin({ sessions }: Pick<ClassPlan, 'sessions'>, { from, to }: Timetable): boolean {
	return sessions.every(({ day }) => day >= from && day < to);
}

/** A class that will not be held; who was in it is placed anew by the next replan. */
export async function cancelClass(
	act: Act,
	who: Principal,
	asked: { readonly timetableId: number; readonly classId: number },
): Promise<PlannerOutcome> {
	return planned<object>(act, who, asked.timetableId, async (tx) => {
		const row = await tx
			.updateTable('impact.planned_class')
			.set({ cancelled_at: act.now })
			.where('id', '=', asked.classId)
			.where('timetable_id', '=', asked.timetableId)
			.where('cancelled_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (row)
			await record(tx, act, {
				act: 'impact.classCancelled',
				subject: 'impact.planned_class',
				subjectId: asked.classId,
			});
		return { ok: true };
	});
}
