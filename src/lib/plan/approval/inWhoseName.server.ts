import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { PlanRequest } from './request.ts';
import type { Approver } from './route.ts';
import { standsFor } from './store-decider.server.ts';

/** As whom somebody decides a request: by the route's approver, or by the one above to whom it has gone. */
export type InName = { readonly forId: number; readonly approver: Approver };

export async function inWhoseName(
	tx: Tx,
	request: PlanRequest,
	whoId: number,
	today: Day,
): Promise<InName | null> {
	const { officerId: subjectId, kind } = request;
	for (const approver of [request.approver, request.lifted]) {
		if (approver === null) continue;
		const forId = await standsFor(tx, { whoId, subjectId, kind, approver, today });
		if (forId !== null) return { forId, approver };
	}
	return null;
}
