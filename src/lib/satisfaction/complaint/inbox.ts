import type { Day } from '../../time/index.ts';
import type { Element } from '../element.ts';
import type { ComplaintKind, ComplaintStatus, Privacy } from './complaint.ts';

/** Which limits of open complaints are looked for. */
export const limitStates = ['near', 'broken'] as const;

/** What an inbox shows: open complaints, the next limit first; one status; or everything, newest first. */
export type InboxFilter = {
	readonly status: ComplaintStatus | 'open' | 'all';
	readonly limit: (typeof limitStates)[number] | null;
	readonly element: Element | 'none' | null;
};

export type InboxRow = {
	readonly id: number;
	readonly kind: ComplaintKind;
	readonly privacy: Privacy;
	readonly status: ComplaintStatus;
	readonly round: number;
	readonly element: Element | null;
	readonly officeName: string;
	readonly receivedOn: Day;
	readonly nearOn: Day | null;
	readonly dueOn: Day | null;
	/** The beginning of the text. */
	readonly start: string;
};
