import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { PlannerOutcome } from './outcome.ts';
import { planned } from './planned.server.ts';

export type PlaceDecision = {
	readonly timetableId: number;
	readonly officerId: number;
	readonly classId: number;
	readonly kind: 'pin' | 'forbid';
	readonly reason: string;
};

/** Decides that an officer is surely in a class, or surely not. The same again changes nothing. */
export async function decidePlace(
	act: Act,
	who: Principal,
	asked: PlaceDecision,
): Promise<PlannerOutcome> {
	const { timetableId, officerId, classId, kind, reason } = asked;
	return planned<object>(act, who, timetableId, async (tx) => {
		const { rows } = await sql<{ known: boolean; officer: boolean; kind: string | null }>`
			select exists (select from impact.planned_class
					where id = ${classId} and timetable_id = ${timetableId}) as known,
				exists (select from people.officer_card where officer_id = ${officerId}) as officer,
				(select kind from impact.place_decision where class_id = ${classId}
					and officer_id = ${officerId} and lifted_at is null) as kind`.execute(tx);
		const [row] = rows;
		if (!row?.known) return { ok: false, reason: 'classUnknown' };
		if (!row.officer) return { ok: false, reason: 'officerUnknown' };
		if (row.kind === kind) return { ok: true };
		if (row.kind !== null) return { ok: false, reason: 'decidedOtherwise' };
		const { id } = await tx
			.insertInto('impact.place_decision')
			.values({
				timetable_id: timetableId,
				class_id: classId,
				officer_id: officerId,
				kind,
				reason,
				decided_by: who.officerId,
				decided_at: act.now,
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, act, {
			act: kind === 'pin' ? 'impact.placePinned' : 'impact.placeForbidden',
			subject: 'impact.place_decision',
			subjectId: id,
			about: officerId,
			after: { classId, kind, reason },
		});
		return { ok: true };
	});
}

/** Takes a decision back. A second press changes nothing. */
export async function liftPlace(
	act: Act,
	who: Principal,
	asked: { readonly timetableId: number; readonly decisionId: number },
): Promise<PlannerOutcome> {
	return planned<object>(act, who, asked.timetableId, async (tx) => {
		const lifted = await tx
			.updateTable('impact.place_decision')
			.set({ lifted_at: act.now, lifted_by: who.officerId })
			.where('id', '=', asked.decisionId)
			.where('timetable_id', '=', asked.timetableId)
			.where('lifted_at', 'is', null)
			.returning('officer_id')
			.executeTakeFirst();
		if (lifted)
			await record(tx, act, {
				act: 'impact.placeLifted',
				subject: 'impact.place_decision',
				subjectId: asked.decisionId,
				about: lifted.officer_id,
			});
		return { ok: true };
	});
}

/** Notes days on which an officer cannot come; the next replan finds another class. */
export async function noteCannotCome(
	act: Act,
	who: Principal,
	asked: {
		readonly timetableId: number;
		readonly officerId: number;
		readonly from: Day;
		readonly to: Day;
	},
): Promise<PlannerOutcome> {
	const { timetableId, officerId, from, to } = asked;
	return planned<object>(act, who, timetableId, async (tx) => {
		const { rows } = await sql<{ officer: boolean; same: boolean; meets: boolean }>`
			select exists (select from people.officer_card where officer_id = ${officerId}) as officer,
				coalesce(bool_or(from_day = ${from}::date and to_day = ${to}::date), false) as same,
				count(*) > 0 as meets
			from impact.cannot_come
			where timetable_id = ${timetableId} and officer_id = ${officerId} and withdrawn_at is null
				and daterange(from_day, to_day) && daterange(${from}::date, ${to}::date)`.execute(tx);
		const [row] = rows;
		if (!row?.officer) return { ok: false, reason: 'officerUnknown' };
		if (row.same) return { ok: true };
		if (row.meets) return { ok: false, reason: 'alreadyNoted' };
		const { id } = await tx
			.insertInto('impact.cannot_come')
			.values({
				timetable_id: timetableId,
				officer_id: officerId,
				from_day: from,
				to_day: to,
				noted_by: who.officerId,
				noted_at: act.now,
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, act, {
			act: 'impact.cannotComeNoted',
			subject: 'impact.cannot_come',
			subjectId: id,
			about: officerId,
			after: { from, to },
		});
		return { ok: true };
	});
}

/** Takes back that an officer cannot come. */
export async function withdrawCannotCome(
	act: Act,
	who: Principal,
	asked: { readonly timetableId: number; readonly id: number },
): Promise<PlannerOutcome> {
	return planned<object>(act, who, asked.timetableId, async (tx) => {
		const row = await tx
			.updateTable('impact.cannot_come')
			.set({ withdrawn_at: act.now })
			.where('id', '=', asked.id)
			.where('timetable_id', '=', asked.timetableId)
			.where('withdrawn_at', 'is', null)
			.returning('officer_id')
			.executeTakeFirst();
		if (row)
			await record(tx, act, {
				act: 'impact.cannotComeWithdrawn',
				subject: 'impact.cannot_come',
				subjectId: asked.id,
				about: row.officer_id,
			});
		return { ok: true };
	});
}
