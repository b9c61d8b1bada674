import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Goal } from '../goal.ts';
import { closeRequests } from './closeRequests.server.ts';
import { openRequest } from './openRequest.server.ts';
import { routeKind } from './rules-route.ts';
import { requestOfGoal } from './store-request.server.ts';
import { routesNow } from './store-route.server.ts';

type Routed = Pick<Goal, 'id' | 'officerId' | 'rule' | 'form'>;

/** An accepted goal goes its way; when its form has become costly, or is so no more, it changes over. */
export async function routeGoal(tx: Tx, act: Act, goal: Routed): Promise<void> {
	const costly = (await routesNow(tx)).find(({ kind }) => kind === 'costlyForm');
	const kind = routeKind(goal, costly?.threshold ?? null);
	const last = await requestOfGoal(tx, goal.id);
	if (last?.outcome === null && last.kind === kind) return;
	await closeRequests(tx, act, goal.id, 'goal');
	await openRequest(tx, act, { kind, goalId: goal.id, officerId: goal.officerId });
}
