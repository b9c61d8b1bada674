import type { Act } from '../platform/act.server.ts';
import { recordRead } from '../platform/audit.server.ts';
import type { Db } from '../platform/database.server.ts';
import { madeTo } from './store.server.ts';
import type { PromiseCard } from './store.server.ts';

export { noteOverdue, recordLearned } from './calendar.server.ts';
export { agree, confirm, decline, noteNotKept, propose } from './promise.server.ts';
export { madeBy as promisesOf, newestFor as promiseFor } from './store.server.ts';
export type { PromiseCard } from './store.server.ts';

/** The promises of a supervisor's team; reading them is written down. Two statements. */
export async function inboxOf(db: Db, act: Act, supervisorId: number): Promise<PromiseCard[]> {
	const promises = await madeTo(db, supervisorId);
	await recordRead(db, act, {
		act: 'culture.inboxRead',
		subject: 'culture.promise',
		subjectId: `supervisor:${supervisorId}`,
		after: { promises: promises.length },
	});
	return promises;
}
