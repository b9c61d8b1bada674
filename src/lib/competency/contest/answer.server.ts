import type { Act } from '../../platform/act.server.ts';
import type { Files } from '../../platform/files.server.ts';
import type { Upload } from '../../platform/upload.server.ts';
import { lockBeliefs } from '../store-belief.server.ts';
import { documentFault, keepDocuments } from './documents.server.ts';
import type { ContestDone } from './refusal.ts';
import { mayObject } from './rules-contest.ts';
import { takeStep } from './step.server.ts';
import { isOneOpen } from './store-case.server.ts';
import { insertContestFiles } from './store-open.server.ts';
import { contestOf } from './store-read.server.ts';

type Answer = { readonly id: number; readonly officerId: number; readonly text: string };

/** The officer answers what was asked, with more documents; the decider's clock begins again. */
export async function answerContest(
	act: Act,
	files: Files,
	{ id, officerId, text, uploads }: Answer & { readonly uploads: readonly Upload[] },
): Promise<ContestDone> {
	const fault = documentFault(uploads);
	if (fault) return { ok: false, reason: fault };
	const seen = await contestOf(act.db, id);
	const asked = seen?.officerId === officerId && seen.state === 'asked';
	// Before the case is locked: no transaction waits for a disk.
	const kept = asked ? await keepDocuments(act, files, uploads, 'competency.contest') : [];
	return takeStep(act, id, async (held, limits, tx) => {
		if (held.officerId !== officerId) return { ok: false, reason: 'noSuchCase' };
		const last = held.steps.at(-1);
		if (last?.act === 'answered' && last.reason === text) return { ok: true, repeated: true };
		if (!asked || held.state !== 'asked') return { ok: false, reason: 'notAsked' };
		await insertContestFiles(tx, id, kept);
		const change = { state: 'inHand' } as const;
		const days = limits.decideDays;
		return { ok: true, act: 'answered', by: officerId, reason: text, days, change };
	});
}

/** The officer asks the organiser for a second decision, once. */
export function objectToDecision(act: Act, { id, officerId, text }: Answer): Promise<ContestDone> {
	return takeStep(act, id, async (held, limits, tx) => {
		if (held.officerId !== officerId) return { ok: false, reason: 'noSuchCase' };
		const last = held.steps.at(-1);
		if (last?.act === 'objected' && last.reason === text) return { ok: true, repeated: true };
		const refused = mayObject(held, act.today);
		if (refused) return { ok: false, reason: refused };
		await lockBeliefs(tx, officerId);
		if (await isOneOpen(tx, held)) return { ok: false, reason: 'oneIsOpen' };
		const away = { owner_id: null, handler_id: null, verdict: null, escalated_on: null } as const;
		const change = { state: 'waiting', level: 2, ...away } as const;
		const days = limits.receiveDays;
		return { ok: true, act: 'objected', by: officerId, reason: text, days, change };
	});
}

/** The officer lets the case rest; nothing has changed. */
export function withdrawContest(
	act: Act,
	{ id, officerId }: { id: number; officerId: number },
): Promise<ContestDone> {
	return takeStep(act, id, (held) => {
		if (held.officerId !== officerId) return { ok: false, reason: 'noSuchCase' };
		if (held.verdict === 'withdrawn') return { ok: true, repeated: true };
		if (held.state === 'settled') return { ok: false, reason: 'settledAlready' };
		const change = { state: 'settled', verdict: 'withdrawn', escalated_on: null } as const;
		return { ok: true, act: 'withdrawn', by: officerId, reason: null, days: null, change };
	});
}
