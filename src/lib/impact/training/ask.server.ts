import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { announce } from '../../platform/events.server.ts';
import { addRequest, requestByKey, traineesOf } from './store-training.server.ts';
import { checkTrainees } from './training.ts';
import type { AskRefusal, TrainingEvidence } from './training.ts';

export type AskedTraining = {
	readonly key: string;
	readonly office: { readonly id: number; readonly unitId: number };
	readonly competencyCode: string;
	readonly level: number;
	readonly officers: readonly number[];
	readonly why: string;
	/** What the twin said of it; null where it may not be planned with. */
	readonly said: { readonly twinId: number; readonly evidence: TrainingEvidence } | null;
};

/**
 * The head of an office asks the organiser to bring colleagues to a level. Sending twice asks once;
 * while a request for the same competency waits, another one is refused.
 *
 * askTraining(act, head, { office, competencyCode: 'T.IZIN', level: 2, officers: [3, 4], … }) → { ok: true, requestId }
 */
export async function askTraining(
	act: Act,
	who: Principal,
	asked: AskedTraining,
): Promise<{ ok: true; requestId: number } | { ok: false; reason: AskRefusal }> {
	const { office, competencyCode, level, officers, said } = asked;
	if (!who.leads.includes(office.unitId)) return { ok: false, reason: 'notYours' };
	return act.db.transaction().execute(async (tx) => {
		const before = await requestByKey(tx, asked.key);
		if (before !== null) return { ok: true, requestId: before };
		const place = { officeId: office.id, competencyCode, level, today: act.today };
		const may = checkTrainees(officers, await traineesOf(tx, place));
		if (!may.ok) return may;
		const requestId = await addRequest(tx, {
			...{ key: asked.key, officeId: office.id, competencyCode, level, why: asked.why },
			...{ twinId: said?.twinId ?? null, evidence: said?.evidence ?? null },
			...{ askedBy: who.officerId, askedAt: act.now, officers: [...new Set(officers)] },
		});
		if (requestId === null) return { ok: false, reason: 'alreadyAsked' };
		await record(tx, act, {
			act: 'impact.trainingAsked',
			subject: 'impact.trainingRequest',
			subjectId: requestId,
			after: { competencyCode, level, officers },
		});
		const payload = { requestId, officeId: office.id, competencyCode };
		await announce(tx, act, { name: 'impact.trainingAsked', key: String(requestId), payload });
		return { ok: true, requestId };
	});
}
