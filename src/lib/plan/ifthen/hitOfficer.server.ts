import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { carryOut } from './carryOut.server.ts';
import type { RunningRule } from './ifThen.ts';
import type { FoundOfficer } from './store-found.server.ts';

/**
 * What a rule does to one officer, once for a cause. One after the other for an officer, so that two runs at
 * once are one hit; the unique key stands behind it. False when it had been hit, or the rule was stopped.
 */
export function hitOfficer(act: Act, rule: RunningRule, hit: FoundOfficer): Promise<boolean> {
	const { officerId, cause, found } = hit;
	return act.db.transaction().execute(async (tx) => {
		await sql`select pg_advisory_xact_lock(hashtext('plan.goal'), (${officerId}::bigint
			% 2147483647)::int)`.execute(tx);
		const { rows } = await sql`select from plan.rule r
			where r.id = ${rule.id} and r.stopped_at is null and not exists (select from plan.rule_hit h
				where h.rule_id = r.id and h.officer_id = ${officerId} and h.cause = ${cause})`.execute(tx);
		if (rows.length === 0) return false;
		const { outcome, goalId } = await carryOut(tx, act, rule, hit);
		const { id } = await tx
			.insertInto('plan.rule_hit')
			.values({
				...{ rule_id: rule.id, version: rule.version, officer_id: officerId, cause, outcome },
				...{ found: JSON.stringify(found), at: act.now, goal_id: goalId },
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, act, {
			act: 'plan.ruleHit',
			subject: 'plan.rule_hit',
			subjectId: id,
			about: officerId,
			after: { rule: rule.name, version: rule.version, cause, outcome },
		});
		return true;
	});
}
