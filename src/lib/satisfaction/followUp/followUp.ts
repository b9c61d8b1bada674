import type { Day } from '../../time/index.ts';
import type { Element } from '../element.ts';
import type { Span } from '../ikm/span.ts';

/** What is written down after a plan was made; the last two end it. */
export const followUpActs = ['evidence', 'done', 'stopped'] as const;
export type FollowUpAct = (typeof followUpActs)[number];

export type FollowUpStep = {
	readonly id: number;
	readonly act: FollowUpAct;
	readonly note: string;
	readonly onDay: Day;
};

/** One line of a follow-up plan (*rencana tindak lanjut*, RTL) of an office. */
export type FollowUp = {
	readonly id: number;
	readonly officeId: number;
	readonly element: Element;
	/** The period whose result is answered. */
	readonly basis: Span;
	readonly programme: string;
	/** First day of the quarter in which it is to be done. */
	readonly dueQuarter: Day;
	/** The post that answers for it, not a person. */
	readonly owner: string;
	readonly plannedOn: Day;
	/** Oldest first. */
	readonly steps: readonly FollowUpStep[];
};
