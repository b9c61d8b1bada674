import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { GroupValue } from './rules-value.ts';
import type { Ranged, ValueMethod } from './value.ts';

/** A value as the night found it, with the course that would qualify the officer. */
export type FoundValue = {
	readonly value: GroupValue;
	readonly method: ValueMethod;
	readonly served: Ranged | null;
	readonly effectId: number | null;
	readonly courseCode: string | null;
	readonly hours: number | null;
	readonly perHour: Ranged | null;
};

/** Replaces the values of an office; a group that the office no longer serves goes. */
export async function keepValues(
	tx: Tx,
	officeId: number,
	found: readonly FoundValue[],
	stamp: { readonly rule: string; readonly now: Date },
): Promise<void> {
	const keys = found.map(({ value: { group } }) => group.key);
	await sql`delete from impact.officer_value where office_id = ${officeId}
		and not (competency_code || ':' || required_level = any(${keys}::text[]))`.execute(tx);
	if (found.length === 0) return;
	await tx
		.insertInto('impact.officer_value')
		.values(found.map((one) => rowOf(officeId, one, stamp)))
		.onConflict((conflict) =>
			conflict
				.columns(['office_id', 'competency_code', 'required_level'])
				.doUpdateSet((row) =>
					Object.fromEntries(kept.map((column) => [column, row.ref(`excluded.${column}`)])),
				),
		)
		.execute();
}

function rowOf(
	officeId: number,
	{ value, method, served, effectId, courseCode, hours, perHour }: FoundValue,
	{ rule, now }: { rule: string; now: Date },
) {
	const { group, days, visits, staff, qualified, near, far } = value;
	const waiting = value.status === 'told' ? value.waiting : null;
	return {
		office_id: officeId,
		competency_code: group.competencyCode,
		required_level: group.requiredLevel,
		service_ids: [...group.serviceIds],
		category: group.category,
		status: value.status,
		missing: value.status === 'cannotTell' ? value.missing : null,
		method,
		days,
		visits,
		staff,
		qualified,
		near,
		far,
		waiting: waiting?.mid ?? null,
		waiting_low: waiting?.low ?? null,
		waiting_high: waiting?.high ?? null,
		served: served?.mid ?? null,
		served_low: served?.low ?? null,
		served_high: served?.high ?? null,
		effect_id: effectId,
		course_code: courseCode,
		training_hours: hours,
		per_hour: perHour?.mid ?? null,
		per_hour_low: perHour?.low ?? null,
		per_hour_high: perHour?.high ?? null,
		rule,
		computed_at: now,
	};
}

const kept = [
	'service_ids',
	'category',
	'status',
	'missing',
	'method',
	'days',
	'visits',
	'staff',
	'qualified',
	'near',
	'far',
	'waiting',
	'waiting_low',
	'waiting_high',
	'served',
	'served_low',
	'served_high',
	'effect_id',
	'course_code',
	'training_hours',
	'per_hour',
	'per_hour_low',
	'per_hour_high',
	'rule',
	'computed_at',
] as const;
