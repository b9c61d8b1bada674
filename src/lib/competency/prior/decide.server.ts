import { branchesOf } from '../../people/index.ts';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { addDays } from '../../time/index.ts';
import { observeIn } from '../observe.server.ts';
import type { Answer, IndicatorAnswer } from '../rating.ts';
import { priorRule } from './prior.ts';
import type { PriorDone } from './prior.ts';
import { levelRecognised, recognisedUntil } from './rules-prior.ts';
import { tellPrior } from './tell.server.ts';
import { priorClaim, ratesClaimant } from './store-prior.server.ts';

type Decision = {
	readonly id: number;
	/** By indicator. */
	readonly found: ReadonlyMap<number, Answer>;
	readonly reason: string;
};

/**
 * An organiser of the branch who does not rate the officer says what the documents show of each
 * indicator; where that recognises the claimed level, it becomes evidence in the same transaction.
 */
export async function decidePrior(
	act: Act,
	who: Principal,
	{ id, found, reason }: Decision,
): Promise<PriorDone> {
	const { officerId: by } = who;
	return act.db.transaction().execute(async (tx): Promise<PriorDone> => {
		const branches = branchesOf(who, ['organiser']);
		const claim = await priorClaim(tx, branches, id);
		if (!claim) return { ok: false, reason: 'noSuchClaim' };
		if (claim.officerId === by) return { ok: false, reason: 'ownCase' };
		if (await ratesClaimant(tx, claim, by)) return { ok: false, reason: 'ownTeam' };
		const findings: IndicatorAnswer[] = [];
		for (const { indicatorId } of claim.statements) {
			const answer = found.get(indicatorId);
			if (!answer) return { ok: false, reason: 'findingsIncomplete' };
			findings.push({ indicatorId, level: claim.level, answer });
		}
		const reached = levelRecognised(
			claim.level,
			findings.map(({ answer }) => answer),
		);
		const until = recognisedUntil(act.today, claim.documentsUntil);
		if (claim.verdict === null && reached > 0 && until <= act.today)
			return { ok: false, reason: 'documentsOver' };
		const open = await tx
			.deleteFrom('competency.prior_open')
			.where('claim_id', '=', id)
			.returning('claim_id')
			.executeTakeFirst();
		if (!open) {
			// Read anew: the same form pressed twice may have been decided while this one waited.
			const known = await priorClaim(tx, branches, id);
			return known?.reason === reason && known.reached !== null
				? { ok: true, id, reached: known.reached }
				: { ok: false, reason: 'decidedAlready' };
		}
		await tx
			.insertInto('competency.prior_decision')
			.values({
				...{ claim_id: id, verdict: reached > 0 ? 'recognised' : 'refused', level: reached },
				...{ findings: JSON.stringify(findings), reason, decided_by: by, decided_at: act.now },
			})
			.execute();
		if (reached > 0)
			await observeIn(tx, act, {
				key: `prior:${id}`,
				officerId: claim.officerId,
				competencyCode: claim.code,
				level: reached,
				source: 'priorLearning',
				observedOn: act.today,
				expiresOn: until,
				authorOfficerId: by,
				evidence: { rule: priorRule.name, note: reason, claimId: id, answers: findings },
			});
		await record(tx, act, {
			act: 'competency.priorDecided',
			subject: 'competency.prior_claim',
			subjectId: id,
			about: claim.officerId,
			after: { reached, reason },
		});
		await tellPrior(tx, act, {
			...{ claimId: id, competencyCode: claim.code, level: claim.level, reached },
			...(reached > 0
				? { act: 'recognised', day: addDays(until, -1) }
				: { act: 'refused', day: null }),
			...{ officerId: claim.officerId, deciderId: by },
		});
		return { ok: true, id, reached };
	});
}
