import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { PlanRequest } from './request.ts';
import type { RouteStep } from './route.ts';
import { approversFor, standsFor } from './store-decider.server.ts';
import { routeOf } from './store-route.server.ts';

/**
 * The step after the one that was approved; null when it was the last. A step that leads to nobody, or to
 * the person in whose name it was just decided, is passed.
 */
export async function nextStep(
	tx: Tx,
	request: PlanRequest,
	forId: number,
	today: Day,
): Promise<RouteStep | null> {
	const route = await routeOf(tx, request.routeId);
	const { officerId: subjectId, kind } = request;
	const reachable = await approversFor(tx, subjectId, today);
	for (const step of route?.steps ?? []) {
		const { approver } = step;
		if (step.step <= request.step || !reachable.includes(approver)) continue;
		const same = await standsFor(tx, { whoId: forId, subjectId, kind, approver, today });
		if (same !== forId) return step;
	}
	return null;
}
