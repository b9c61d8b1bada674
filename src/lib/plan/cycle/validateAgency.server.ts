import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record, recordEach } from '../../platform/audit.server.ts';
import { openNeeds } from './agency.ts';
import { mayValidateAgency } from './policy-cycle.ts';
import { refused, type CycleOutcome } from './refusal.ts';
import { cycleState, mayValidateIn } from './rules-stage.ts';
import { agenciesOf } from './store-sum.server.ts';
import { within } from './within.server.ts';

/**
 * The head of an agency stands for its needs. What supervisors have not looked at is only taken along
 * when the head says so; it is then confirmed in the head's name. Validated once, it stays.
 */
export function validateAgency(
	act: Act,
	who: Principal,
	asked: { readonly year: number; readonly unitId: number; readonly confirmRest: boolean },
): Promise<CycleOutcome> {
	const { year, unitId, confirmRest } = asked;
	return within(act, year, async (tx, cycle, top) => {
		const [agency] = await agenciesOf(tx, cycle.id, [unitId]);
		if (!agency || !mayValidateAgency(who, agency, top)) return refused('notYours');
		if (agency.validatedAt !== null) return { ok: true };
		if (!mayValidateIn(cycleState(cycle))) return refused('notNow');
		const open = openNeeds(agency);
		if (open > 0 && !confirmRest) return refused('needsOpen');
		const rest = sql`cycle_id = ${cycle.id} and unit_id = ${unitId}
			and confirmed_at is null and deferred_at is null`;
		await recordEach(
			tx,
			act,
			sql`select 'plan.needConfirmed' as act, 'plan.need' as subject, id::text as subject_id,
				officer_id as about_officer_id, null::jsonb as before, '{"byHead":true}'::jsonb as after
				from plan.need where ${rest}`,
		);
		await sql`update plan.need set confirmed_at = ${act.now}, confirmed_by = ${who.officerId}
			where ${rest}`.execute(tx);
		await sql`
			insert into plan.unit_validation (cycle_id, unit_id, people, needs, deferred, confirmed_by_head,
				validated_by, validated_at)
			select ${cycle.id}::bigint, ${unitId}::bigint, count(distinct officer_id), count(*),
				count(deferred_at), ${open}::integer, ${who.officerId}::bigint, ${act.now}::timestamptz
			from plan.need where cycle_id = ${cycle.id} and unit_id = ${unitId}`.execute(tx);
		await record(tx, act, {
			act: 'plan.agencyValidated',
			subject: 'people.unit',
			subjectId: unitId,
			after: { year, confirmedByHead: open },
		});
		return { ok: true };
	});
}
