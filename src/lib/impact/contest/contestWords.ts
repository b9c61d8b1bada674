import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import type { ContestRefusal, ContestStatus } from './rules-contest.ts';

/** Where a doubt stands, as a tag shows it. */
export const contestTags: Record<ContestStatus, () => { kind: Kind; label: string }> = {
	open: () => ({ kind: 'active', label: m.finding_contest_status_open() }),
	inHand: () => ({ kind: 'active', label: m.finding_contest_status_inHand() }),
	late: () => ({ kind: 'bad', label: m.finding_contest_status_late() }),
	upheld: () => ({ kind: 'warn', label: m.finding_contest_status_upheld() }),
	rejected: () => ({ kind: 'neutral', label: m.finding_contest_status_rejected() }),
};

export const contestRefusals: Record<ContestRefusal, () => string> = {
	reasonTooShort: m.finding_error_reasonTooShort,
	reasonTooLong: m.finding_error_reasonTooLong,
	alreadyAnswered: m.finding_error_alreadyAnswered,
	ownDoubt: m.finding_error_ownDoubt,
};
