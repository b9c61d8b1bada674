import type { Suggestion } from './finding.ts';

/** A change of next year's plan that a leader accepts, or refuses with a reason. */
export type Proposal = {
	readonly id: number;
	readonly suggestion: Suggestion;
	readonly year: number;
	readonly decidedAt: Date | null;
	readonly supersededAt: Date | null;
};

/** Letters of a refusal: long enough to explain, short enough to be read. */
export const refusalReason = { least: 10, most: 1000 } as const;

export type ProposalStatus = 'open' | 'decided' | 'superseded';

/** statusOf({ decidedAt: null, supersededAt: null, … }) → 'open'; derived, never stored */
export function statusOf(proposal: Pick<Proposal, 'decidedAt' | 'supersededAt'>): ProposalStatus {
	if (proposal.decidedAt !== null) return 'decided';
	return proposal.supersededAt === null ? 'open' : 'superseded';
}

/**
 * Whether a decision may still be taken, or why not: two leaders may have the page open at once, and
 * a newer effect may have replaced the finding meanwhile.
 */
export function checkOpen(
	proposal: Pick<Proposal, 'decidedAt' | 'supersededAt'>,
): { ok: true } | { ok: false; reason: 'proposalAlreadyDecided' | 'proposalSuperseded' } {
	const status = statusOf(proposal);
	if (status === 'open') return { ok: true };
	return {
		ok: false,
		reason: status === 'decided' ? 'proposalAlreadyDecided' : 'proposalSuperseded',
	};
}
