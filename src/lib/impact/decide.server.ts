import type { Principal } from '../people/index.ts';
import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import { announce } from '../platform/events.server.ts';
import type { ProposalAccepted, ProposalSentence } from './events.ts';
import { mayDecideProposal } from './policy.ts';
import { checkOpen, refusalReason } from './proposal.ts';
import { concernedUnits, decide, lockProposal } from './store-proposal.server.ts';
import type { StoredProposal } from './store-proposal.server.ts';

export type Decided =
	| { ok: true; repeated: boolean }
	| {
			ok: false;
			reason:
				| 'proposalUnknown'
				| 'notYours'
				| 'reasonTooShort'
				| 'reasonTooLong'
				| 'proposalAlreadyDecided'
				| 'proposalSuperseded';
	  };

/**
 * A leader of the province takes a proposal into next year's plan. Pressing twice decides once.
 *
 * acceptProposal(act, principal, 7) → { ok: true, repeated: false }, and the plan is told
 */
export function acceptProposal(act: Act, who: Principal, proposalId: number): Promise<Decided> {
	return take(act, who, proposalId, 'accepted', null);
}

/** A leader refuses, with the reason that whoever plans next year will read: 10 to 1,000 letters. */
export async function refuseProposal(
	act: Act,
	who: Principal,
	proposalId: number,
	given: string,
): Promise<Decided> {
	const reason = given.trim();
	if (reason.length < refusalReason.least) return { ok: false, reason: 'reasonTooShort' };
	if (reason.length > refusalReason.most) return { ok: false, reason: 'reasonTooLong' };
	return take(act, who, proposalId, 'refused', reason);
}

async function take(
	act: Act,
	who: Principal,
	proposalId: number,
	decision: 'accepted' | 'refused',
	reason: string | null,
): Promise<Decided> {
	return act.db.transaction().execute(async (tx) => {
		if (!mayDecideProposal(who, await concernedUnits(tx))) return { ok: false, reason: 'notYours' };
		const proposal = await lockProposal(tx, proposalId);
		if (!proposal) return { ok: false, reason: 'proposalUnknown' };
		if (proposal.decidedBy === who.officerId && proposal.decision === decision)
			return { ok: true, repeated: true };
		const open = checkOpen(proposal);
		if (!open.ok) return open;

		await decide(tx, {
			id: proposalId,
			by: who.officerId,
			at: act.now,
			decision,
			reason,
		});
		const after = { decision, reason };
		await record(tx, act, {
			act: decision === 'accepted' ? 'impact.proposalAccepted' : 'impact.proposalRefused',
			subject: 'impact.proposal',
			subjectId: proposalId,
			after,
		});
		if (decision === 'accepted')
			await announce(tx, act, {
				name: 'impact.proposalAccepted',
				key: String(proposalId),
				payload: acceptedFact(proposal, who.officerId),
			});
		return { ok: true, repeated: false };
	});
}

function acceptedFact(proposal: StoredProposal, decidedBy: number): ProposalAccepted['payload'] {
	const { evidence, finding, id, year } = proposal;
	const sentence: ProposalSentence = {
		serviceCategory: evidence.serviceCategory,
		effect: evidence.effect,
		reason: finding.reason,
	};
	const { courseCode } = evidence;
	return {
		proposalId: id,
		year,
		courseCode,
		change: finding.proposal,
		sentence,
		decidedBy,
	};
}
