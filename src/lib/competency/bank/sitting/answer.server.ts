import type { Act } from '../../../platform/act.server.ts';
import { record } from '../../../platform/audit.server.ts';
import { readResponse } from '../forms-response.ts';
import { inTexts } from '../translation/rules-texts.ts';
import { creditOf } from '../rules-score.ts';
import { goOn } from './goOn.server.ts';
import { poolOf } from './store-pool.server.ts';
import { shownItem } from './store-shown.server.ts';
import { keepResponse, readSitting } from './store-sitting.server.ts';

export type Answered =
	| { readonly ok: true; readonly finished: boolean }
	| { readonly ok: false; readonly reason: 'unknownSitting' | 'incomplete' | 'timeIsUp' };

/**
 * Keeps one answer at once and asks the next item. An answer sent twice, or again after the line came
 * back, is one answer: the position says which question it was for.
 */
export async function answerItem(
	act: Act,
	at: { officerId: number; sittingId: number; position: number },
	sent: Pick<FormData, 'get' | 'getAll'>,
): Promise<Answered> {
	return act.db.transaction().execute(async (tx): Promise<Answered> => {
		const sitting = await readSitting(tx, at.officerId, at.sittingId, true);
		if (!sitting) return { ok: false, reason: 'unknownSitting' };
		const open = sitting.items.find(({ credit }) => credit === null);
		if (sitting.finishedAt || !open) return { ok: true, finished: true };
		if (open.position !== at.position) return { ok: true, finished: false };
		const pool = await poolOf(tx, sitting.competencyId);
		if (act.now >= sitting.endsAt) {
			await goOn(tx, act, at, pool);
			return { ok: false, reason: 'timeIsUp' };
		}
		const { body, texts } = await shownItem(tx, open.id, open.version);
		const response = readResponse(body.task, sent);
		if (!response) return { ok: false, reason: 'incomplete' };
		// A short answer is right in either language.
		const tasks = texts ? [body.task, inTexts(body, texts).task] : [body.task];
		const credit = Math.max(...tasks.map((task) => creditOf(task, response)));
		const { position, sittingId } = at;
		await keepResponse(tx, { sittingId, position, response, credit, now: act.now });
		await record(tx, act, {
			act: 'competency.itemAnswered',
			subject: 'competency.sitting',
			subjectId: sittingId,
			about: at.officerId,
			after: { position },
		});
		await goOn(tx, act, at, pool);
		const now = await readSitting(tx, at.officerId, sittingId);
		return { ok: true, finished: now?.finishedAt !== null };
	});
}
