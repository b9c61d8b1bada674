import type { Day } from '../../time/index.ts';
import type { Element } from '../element.ts';
import { elements } from '../element.ts';
import { complaintStatuses } from './complaint.ts';
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

/** The filter that an address holds; what cannot be read filters nothing. */
export function inboxFilterIn(query: { get(name: string): string | null }): InboxFilter {
	const status = query.get('status');
	const limit = query.get('batas');
	const element = query.get('unsur');
	return {
		status: status === 'all' ? status : (complaintStatuses.find((one) => one === status) ?? 'open'),
		limit: limitStates.find((one) => one === limit) ?? null,
		element: element === 'none' ? element : (elements.find((one) => one === element) ?? null),
	};
}

/** Whether rows stand in the order of their limit; otherwise the newest comes first. */
export function isByLimit(filter: InboxFilter): boolean {
	return filter.status !== 'all' && filter.status !== 'Selesai';
}

/** A place in the list. cursorOf({ dueOn: '2026-11-24', id: 12 }, true) → '2026-11-24_12' */
export function cursorOf(row: Pick<InboxRow, 'id' | 'dueOn'>, byLimit: boolean): string {
	return byLimit ? `${row.dueOn ?? ''}_${row.id}` : String(row.id);
}
