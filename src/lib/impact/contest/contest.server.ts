import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { calendarOf } from '../../platform/calendar.server.ts';
import { comparisonById } from '../comparison/list.server.ts';
import { contestDays } from './contest.ts';
import { mayDecideProposal, mayReadImpact } from '../policy.ts';
import { concernedUnits } from '../store-proposal.server.ts';
import { checkReason, checkStep } from './rules-contest.ts';
import type { ContestRefusal } from './rules-contest.ts';
import { addContest, addStep, lockContest } from './store-contest.server.ts';

export type Contested =
	| { ok: true; contestId: number }
	| { ok: false; reason: ContestRefusal | 'notYours' | 'findingUnknown' | 'contestUnknown' };

/**
 * Somebody says that the newest version of a finding is wrong. The clock of ten working days begins;
 * the same form sent twice opens one case. Nobody has to prove anything to be heard; who may read the
 * finding may doubt it.
 */
export async function openContest(
	act: Act,
	who: Principal,
	asked: { comparisonId: number; key: string; reason: string },
): Promise<Contested> {
	const reason = asked.reason.trim();
	const wrong = checkReason(reason);
	if (wrong) return { ok: false, reason: wrong };
	if (!mayReadImpact(who, await concernedUnits(act.db))) return { ok: false, reason: 'notYours' };
	const told = await comparisonById(act.db, asked.comparisonId);
	if (!told) return { ok: false, reason: 'findingUnknown' };
	const dueOn = (await calendarOf(act.db)).addWorkingDays(act.today, contestDays);
	return act.db.transaction().execute(async (tx) => {
		const { id, isNew } = await addContest(tx, {
			key: `${who.officerId}:${asked.key}`,
			versionId: told.versionId,
			by: who.officerId,
			at: act.now,
			reason,
			dueOn,
		});
		if (isNew)
			await record(tx, act, {
				act: 'impact.findingContested',
				subject: 'impact.contest',
				subjectId: id,
				after: { comparisonId: told.id, version: told.version, dueOn },
			});
		return { ok: true, contestId: id };
	});
}

/** A leader of the province takes the case in hand, upholds the doubt, or rejects it; an answer has its reason. */
export async function stepContest(
	act: Act,
	who: Principal,
	asked: { contestId: number; step: 'taken' | 'upheld' | 'rejected'; reason: string },
): Promise<Contested> {
	const reason = asked.step === 'taken' ? null : asked.reason.trim();
	const wrong = reason === null ? null : checkReason(reason);
	if (wrong) return { ok: false, reason: wrong };
	return act.db.transaction().execute(async (tx) => {
		if (!mayDecideProposal(who, await concernedUnits(tx))) return { ok: false, reason: 'notYours' };
		const contest = await lockContest(tx, asked.contestId);
		if (!contest) return { ok: false, reason: 'contestUnknown' };
		const last = contest.steps.at(-1);
		if (last?.byId === who.officerId && last.act === asked.step)
			return { ok: true, contestId: contest.id };
		const refused = checkStep(contest, who.officerId);
		if (refused) return { ok: false, reason: refused };
		const number = contest.steps.length + 1;
		await addStep(tx, contest.id, {
			number,
			act: asked.step,
			at: act.now,
			by: who.officerId,
			reason,
		});
		await record(tx, act, {
			act: `impact.contest.${asked.step}`,
			subject: 'impact.contest',
			subjectId: contest.id,
			after: { number, reason },
		});
		return { ok: true, contestId: contest.id };
	});
}
