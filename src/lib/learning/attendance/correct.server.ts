import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { recordAll } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { holdingClass } from '../classes/held.server.ts';
import type { ClassOutcome } from '../classes/outcome.ts';
import { standing } from '../classes/store-standing.server.ts';
import { presenceOf } from './rules-attendance.ts';
import { presencesIn } from './store-attendance.server.ts';

export type Correction = {
	readonly classId: number;
	readonly sessionId: number;
	readonly officerIds: readonly number[];
	readonly present: boolean;
	readonly reason: string;
};

/** A person says who was there; the word stands beside the scans, with its reason. */
export function correctPresence(
	act: Act,
	who: Principal,
	asked: Correction,
): Promise<ClassOutcome<{ corrected: number }>> {
	return holdingClass<{ corrected: number }>(act, who, asked.classId, async (tx, held) => {
		if (!held.sessions.some(({ id }) => id === asked.sessionId))
			return { ok: false, reason: 'sessionUnknown' };
		const inside = new Set((await standing(tx, held.id)).map(({ officerId }) => officerId));
		const officerIds = asked.officerIds.filter((id) => inside.has(id));
		if (officerIds.length === 0) return { ok: false, reason: 'notNominated' };
		await sayPresence(tx, act, who, { ...asked, officerIds });
		return { ok: true, corrected: officerIds.length };
	});
}

/** Keeps what somebody says of the presence of others, and notes it for each. */
export async function sayPresence(
	tx: Tx,
	act: Act,
	who: Principal,
	{ sessionId, officerIds, present, reason }: Omit<Correction, 'classId'>,
): Promise<void> {
	await tx
		.insertInto('learning.presence_word')
		.values(
			officerIds.map((officer_id) => ({
				...{ session_id: sessionId, officer_id, present, reason },
				...{ said_by: who.officerId, said_at: act.now },
			})),
		)
		.execute();
	await recordAll(
		tx,
		act,
		officerIds.map((about) => ({
			act: 'learning.presenceCorrected',
			subject: 'learning.class_session',
			subjectId: sessionId,
			about,
			after: { present, reason },
		})),
	);
}

/** Confirms every scan of a class that waits: without line, from outside its place or without position. */
export async function acceptWaiting(
	act: Act,
	who: Principal,
	asked: { readonly classId: number; readonly reason: string },
): Promise<ClassOutcome<{ corrected: number }>> {
	const waiting = (await presencesIn(act.db, asked.classId)).filter(
		(facts) => presenceOf(facts) === 'waits',
	);
	let corrected = 0;
	for (const [sessionId, all] of Map.groupBy(waiting, (facts) => facts.sessionId)) {
		const officerIds = all.map(({ officerId }) => officerId);
		const done = await correctPresence(act, who, {
			...asked,
			sessionId,
			officerIds,
			present: true,
		});
		if (!done.ok) return done;
		corrected += done.corrected;
	}
	return { ok: true, corrected };
}
