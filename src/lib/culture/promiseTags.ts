import * as m from '../words/messages.js';

/** How a page shows where a promise stands. */
export const promiseTags = {
	proposed: { kind: 'active', label: m.culture_status_proposed },
	declined: { kind: 'neutral', label: m.culture_status_declined },
	agreed: { kind: 'active', label: m.culture_status_agreed },
	practised: { kind: 'active', label: m.culture_status_practised },
	overdue: { kind: 'warn', label: m.culture_status_overdue },
	kept: { kind: 'good', label: m.culture_status_kept },
	notKept: { kind: 'neutral', label: m.culture_status_not_kept },
} as const;
