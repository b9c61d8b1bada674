import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { PlannerOutcome } from './outcome.ts';
import { mayAnswerFor } from './policy-planner.ts';

/** The head of an office approves a plan for it, or objects with a reason. The same word again is one. */
export async function answerPlan(
	act: Act,
	who: Principal,
	asked: {
		readonly runId: number;
		readonly officeId: number;
		readonly word: 'approved' | 'objected';
		readonly reason: string | null;
	},
): Promise<PlannerOutcome> {
	const { runId, officeId, word } = asked;
	const reason = word === 'objected' ? asked.reason : null;
	return act.db.transaction().execute(async (tx): Promise<PlannerOutcome> => {
		const { rows } = await sql<{
			unitId: number;
			found: boolean;
			published: boolean;
			word: string | null;
			reason: string | null;
		}>`
			select o.unit_id as "unitId", coalesce(r.outcome = 'found', false) as found,
				exists (select from impact.publication where run_id = ${runId}) as published,
				w.word, w.reason
			from counter.office_card o
			left join impact.plan_run r on r.id = ${runId}
			left join lateral (select word, reason from impact.plan_word
				where run_id = ${runId} and office_id = ${officeId} order by id desc limit 1) w on true
			where o.office_id = ${officeId}`.execute(tx);
		const [row] = rows;
		if (!row || !mayAnswerFor(who, row.unitId)) return { ok: false, reason: 'officeUnknown' };
		if (!row.found) return { ok: false, reason: 'runUnknown' };
		if (row.published) return { ok: false, reason: 'alreadyPublished' };
		if (row.word === word && row.reason === reason) return { ok: true };
		const { id } = await tx
			.insertInto('impact.plan_word')
			.values({
				run_id: runId,
				office_id: officeId,
				word,
				reason,
				said_by: who.officerId,
				said_at: act.now,
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, act, {
			act: word === 'approved' ? 'impact.planApproved' : 'impact.planObjected',
			subject: 'impact.plan_word',
			subjectId: id,
			after: { runId, officeId, reason },
		});
		return { ok: true };
	});
}
