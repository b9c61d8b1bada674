import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { planRefused, type PlanOutcome } from '../approval/refusal.ts';
import { mayRunCycle } from '../cycle/policy-cycle.ts';
import { topOf } from '../cycle/server.ts';
import { addVersion } from './addVersion.server.ts';
import type { RuleContent } from './ifThen.ts';
import { RULE_JOB } from './runRules.server.ts';

export type RuleAsked = RuleContent & {
	readonly name: string;
	readonly reason: string;
	/** The rule and the version that was on the page; null for a new one. */
	readonly seen: { readonly id: number; readonly version: number } | null;
	readonly token: string;
};

/** A new rule, or a new version of one; the worker runs it at once, and then each night. */
export async function publishRule(
	act: Act,
	who: Principal,
	asked: RuleAsked,
): Promise<PlanOutcome<{ readonly id: number }>> {
	if (!mayRunCycle(who, await topOf(act.db))) return planRefused('notYours');
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome<{ id: number }>> => {
		await sql`select pg_advisory_xact_lock(hashtext('plan.rule'))`.execute(tx);
		const known = await sql<{ id: number }>`
			select id from plan.rule where token = ${asked.token}`.execute(tx);
		if (known.rows[0]) return { ok: true, id: known.rows[0].id };
		const named = await sql`
			select from competency.named where code = ${asked.competencyCode}`.execute(tx);
		if (named.rows.length === 0) return planRefused('competencyUnknown');
		const id = asked.seen?.id ?? (await add(tx, act, who, asked));
		const last = await sql<{ version: number }>`select max(version) as version
			from plan.rule_version where rule_id = ${id}`.execute(tx);
		const version = last.rows[0]?.version ?? 0;
		if (version !== (asked.seen?.version ?? 0)) return planRefused('changedSince');
		await addVersion(tx, {
			...asked,
			id,
			version: version + 1,
			by: who,
			at: act.now,
		});
		const { cohort, competencyCode, when, then, reason } = asked;
		await record(tx, act, {
			act: 'plan.rulePublished',
			subject: 'plan.rule',
			subjectId: id,
			after: { version: version + 1, cohort, competencyCode, when, then, reason },
		});
		await askToRun(tx, id);
		return { ok: true, id };
	});
}

async function add(tx: Tx, act: Act, who: Principal, { name, token }: RuleAsked): Promise<number> {
	const { id } = await tx
		.insertInto('plan.rule')
		.values({ token, name, made_by: who.officerId, made_at: act.now })
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** The worker runs a rule; asking twice before it begins is one job. */
export async function askToRun(tx: Tx, id: number): Promise<void> {
	await sql`select graphile_worker.add_job(${RULE_JOB}, json_build_object('ruleId', ${id}::int),
		job_key := ${`${RULE_JOB}:${id}`})`.execute(tx);
}
