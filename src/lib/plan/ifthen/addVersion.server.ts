import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { RuleContent } from './ifThen.ts';

/** Writes a version of a rule as rows. */
export async function addVersion(
	tx: Tx,
	asked: RuleContent & {
		readonly id: number;
		readonly version: number;
		readonly reason: string;
		readonly by: Principal;
		readonly at: Date;
	},
): Promise<void> {
	const { cohort, when, then, id, version, reason, by, at, competencyCode } = asked;
	const days = when.cause === 'expires' || when.cause === 'scored' ? when.days : null;
	const below = when.cause === 'scored' ? when.below : null;
	const chance = when.cause === 'unlikely' ? when.chance : null;
	const goal = then.act === 'goal' ? then : null;
	const due = then.act === 'tell' ? null : then.dueDays;
	const course = then.act === 'course' ? then.courseCode : null;
	await sql`
		insert into plan.rule_version (rule_id, version, post_code, family, unit_id, joined_since,
			competency_id, cause, days, below, chance, act, to_level, form_code, hours, due_days,
			course_code, reason, made_by, made_at)
		select ${id}, ${version}, ${cohort.postCode}, ${cohort.family}, ${cohort.unitId}::bigint,
			${cohort.joinedSince}::date, competency_id, ${when.cause}, ${days}::smallint,
			${below}::smallint, ${chance}::real, ${then.act}, ${goal?.toLevel ?? null}::smallint,
			${goal?.formCode ?? null}, ${goal?.hours ?? null}::numeric, ${due}::smallint, ${course},
			${reason}, ${by.officerId}, ${at}::timestamptz
		from competency.named where code = ${competencyCode}`.execute(tx);
}
