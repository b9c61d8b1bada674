import type { Act } from '../../platform/act.server.ts';
import { calendarOf } from '../../platform/calendar.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { noteStep } from './noteStep.server.ts';
import type { RequestKind } from './route.ts';
import { approversFor } from './store-decider.server.ts';
import { routesNow } from './store-route.server.ts';

/**
 * Puts something on the way that its kind takes today. A step that leads to nobody is left out; when
 * all do, the organiser decides.
 */
export async function openRequest(
	tx: Tx,
	act: Act,
	asked: {
		readonly kind: RequestKind;
		readonly goalId: number;
		readonly officerId: number;
		readonly note?: string;
		readonly until?: Day;
	},
): Promise<void> {
	const { kind, goalId, officerId, note = null, until = null } = asked;
	const route = (await routesNow(tx)).find((one) => one.kind === kind);
	if (!route) throw new RangeError(`no route for ${kind}`);
	const reachable = await approversFor(tx, officerId, act.today);
	const first = route.steps.find(({ approver }) => reachable.includes(approver));
	const approver = first?.approver ?? 'organiser';
	const days = first?.days ?? 5;
	const { id: requestId } = await tx
		.insertInto('plan.request')
		.values({
			...{ kind, goal_id: goalId, officer_id: officerId, route_id: route.id, approver, note },
			until_day: until,
			step: first?.step ?? route.steps.length,
			asked_at: act.now,
			due_day: (await calendarOf(tx)).addWorkingDays(act.today, days),
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await noteStep(tx, act, { requestId, about: officerId, act: 'asked', approver, reason: note });
}
