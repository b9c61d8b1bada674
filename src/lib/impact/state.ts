import type { Kind } from '../ui/kind.ts';
import * as m from '../words/messages.js';
import { statusOf } from './proposal.ts';
import type { Proposal } from './proposal.ts';

/** The state of a proposal as a tag shows it. */
export function stateOf(
	proposal: Pick<Proposal, 'decidedAt' | 'supersededAt'> & {
		decision: 'accepted' | 'refused' | null;
	},
): { kind: Kind; label: string } {
	const status = statusOf(proposal);
	if (status === 'open') return { kind: 'active', label: m.impact_status_open() };
	if (status === 'superseded') return { kind: 'neutral', label: m.impact_status_superseded() };
	return proposal.decision === 'accepted'
		? { kind: 'good', label: m.impact_status_accepted() }
		: { kind: 'warn', label: m.impact_status_refused() };
}
