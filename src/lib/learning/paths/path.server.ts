import type { Day } from '../../time/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { PathOutcome } from './path.ts';
import { lockPath } from './store-draft.server.ts';

type Wish = { readonly title: string; readonly summary: string; readonly dueOn: Day | null };
type Made =
	| { readonly ok: true; readonly pathId: number }
	| { readonly ok: false; readonly reason: 'pathTitleTaken' };

/** Begins a path. The same title twice is refused, so that a form sent twice makes one. */
export async function makePath(act: Act, madeBy: number, wish: Wish): Promise<Made> {
	return act.db.transaction().execute(async (tx) => {
		const { title, summary, dueOn } = wish;
		const row = await tx
			.insertInto('learning.path')
			.values({ title, summary, due_on: dueOn, made_by: madeBy, made_at: act.now })
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!row) return { ok: false, reason: 'pathTitleTaken' };
		await record(tx, act, {
			...{ act: 'learning.pathMade', subject: 'learning.path', subjectId: row.id, after: wish },
		});
		return { ok: true, pathId: row.id };
	});
}

/** From now on officers find the path, and its stages stay. */
export function publishPath(act: Act, pathId: number): Promise<PathOutcome> {
	return act.db.transaction().execute(async (tx): Promise<PathOutcome> => {
		const path = await lockPath(tx, pathId);
		if (!path) return { ok: false, reason: 'noSuchPath' };
		if (path.published_at) return { ok: true };
		if (!path.isWhole) return { ok: false, reason: 'pathEmpty' };
		await tx
			.updateTable('learning.path')
			.set({ published_at: act.now })
			.where('id', '=', pathId)
			.execute();
		await record(tx, act, {
			...{ act: 'learning.pathPublished', subject: 'learning.path', subjectId: pathId },
		});
		return { ok: true };
	});
}

/** Nobody begins the path any more; whoever follows it goes on, and keeps what is done. */
export function withdrawPath(act: Act, pathId: number): Promise<PathOutcome> {
	return act.db.transaction().execute(async (tx): Promise<PathOutcome> => {
		const path = await lockPath(tx, pathId);
		if (!path?.published_at) return { ok: false, reason: 'noSuchPath' };
		if (path.withdrawn_at) return { ok: true };
		await tx
			.updateTable('learning.path')
			.set({ withdrawn_at: act.now })
			.where('id', '=', pathId)
			.execute();
		await record(tx, act, {
			...{ act: 'learning.pathWithdrawn', subject: 'learning.path', subjectId: pathId },
		});
		return { ok: true };
	});
}
