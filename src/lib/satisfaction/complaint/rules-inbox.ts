import { elements } from '../element.ts';
import { complaintStatuses } from './complaint.ts';
import { limitStates } from './inbox.ts';
import type { InboxFilter, InboxRow } from './inbox.ts';

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
