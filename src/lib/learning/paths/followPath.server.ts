import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { PathOutcome } from './path.ts';
import { lockPath } from './store-draft.server.ts';

/** An officer follows a path. Twice is once; courses are begun one by one, when one wants. */
export function followPath(act: Act, pathId: number, officerId: number): Promise<PathOutcome> {
	return act.db.transaction().execute(async (tx): Promise<PathOutcome> => {
		const path = await lockPath(tx, pathId);
		if (!path?.published_at || path.withdrawn_at) return { ok: false, reason: 'noSuchPath' };
		const row = await tx
			.insertInto('learning.path_follower')
			.values({ path_id: pathId, officer_id: officerId, begun_at: act.now })
			.onConflict((conflict) => conflict.doNothing())
			.returning('path_id')
			.executeTakeFirst();
		if (!row) return { ok: true };
		await record(tx, act, {
			...{ act: 'learning.pathFollowed', subject: 'learning.path', subjectId: pathId },
			about: officerId,
		});
		return { ok: true };
	});
}
