import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { topOf } from '../cycle/server.ts';
import { mayRunCycle } from '../cycle/policy-cycle.ts';
import { planRefused, type PlanOutcome } from './refusal.ts';
import type { RequestKind, RouteStep } from './route.ts';
import { routesNow } from './store-route.server.ts';

export type RouteAsked = {
	readonly kind: RequestKind;
	/** The version that was on the page: a change by somebody else in between is not overwritten. */
	readonly seen: number;
	readonly steps: readonly Omit<RouteStep, 'step'>[];
	readonly threshold: number | null;
	readonly reason: string;
};

/** A new version of a route. What waits goes on by the version under which it was asked. */
export async function changeRoute(
	act: Act,
	who: Principal,
	asked: RouteAsked,
): Promise<PlanOutcome> {
	const { kind, seen, steps, threshold, reason } = asked;
	if (!mayRunCycle(who, await topOf(act.db))) return planRefused('notYours');
	if (new Set(steps.map(({ approver }) => approver)).size < steps.length)
		return planRefused('approverTwice');
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome> => {
		await sql`select pg_advisory_xact_lock(hashtext('plan.route'))`.execute(tx);
		const before = (await routesNow(tx)).find((one) => one.kind === kind);
		if (before?.version !== seen) return planRefused('changedSince');
		const { id } = await tx
			.insertInto('plan.route')
			.values({
				...{ kind, version: seen + 1, reason, made_by: who.officerId, made_at: act.now },
				threshold: kind === 'costlyForm' ? (threshold ?? before.threshold) : null,
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await tx
			.insertInto('plan.route_step')
			.values(
				steps.map(({ approver, days }, at) => ({ route_id: id, step: at + 1, approver, days })),
			)
			.execute();
		await record(tx, act, {
			act: 'plan.routeChanged',
			subject: 'plan.route',
			subjectId: id,
			before: { version: seen, steps: before.steps },
			after: { steps, threshold, reason },
		});
		return { ok: true };
	});
}
