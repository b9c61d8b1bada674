import type { Act } from '../platform/act.server.ts';
import { recordAll } from '../platform/audit.server.ts';
import { announceAll } from '../platform/events.server.ts';
import type { Day } from '../time/index.ts';
import { note } from './promise.server.ts';
import { dueDay } from './rules.ts';
import { awaitingLearning, changePromise, noteOverdueRows } from './store.server.ts';

/**
 * The course of a promise was passed: thirty days of practice begin. Idempotent: the first day of
 * learning stays. A promise still waiting for its answer gets its due day when it is agreed.
 */
export async function recordLearned(
	act: Act,
	{ officerId, courseCode, learnedOn }: { officerId: number; courseCode: string; learnedOn: Day },
): Promise<{ readonly ok: true; readonly promiseIds: readonly number[] }> {
	return act.db.transaction().execute(async (tx) => {
		const waiting = await awaitingLearning(tx, officerId, courseCode);
		for (const promise of waiting) {
			const dueOn = dueDay(learnedOn, promise.agreedAt);
			await changePromise(tx, promise.id, { learned_on: learnedOn, due_on: dueOn });
			await note(tx, act, promise, 'culture.promiseLearned', { learnedOn, dueOn });
		}
		return { ok: true, promiseIds: waiting.map(({ id }) => id) };
	});
}

/**
 * The daily look at promises whose day has passed. Each is noted and announced once, in batches of
 * a thousand; running it again, or twice at once, adds nothing.
 */
export async function noteOverdue(
	act: Act,
): Promise<{ readonly ok: true; readonly noted: number }> {
	let noted = 0;
	for (;;) {
		const batch = await act.db.transaction().execute(async (tx) => {
			const rows = await noteOverdueRows(tx, act.today, act.now);
			await recordAll(
				tx,
				act,
				rows.map(({ id, officerId }) => ({
					act: 'culture.promiseOverdue',
					subject: 'culture.promise',
					subjectId: id,
					about: officerId,
				})),
			);
			await announceAll(
				tx,
				act,
				rows.map(({ id, ...parties }) => ({
					name: 'culture.promiseOverdue',
					key: String(id),
					payload: { promiseId: id, ...parties },
				})),
			);
			return rows.length;
		});
		noted += batch;
		if (batch < 1000) return { ok: true, noted };
	}
}
