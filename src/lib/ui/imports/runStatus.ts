import type { ImportRun } from '#lib/platform/imports/run.ts';
import type { Kind } from '../kind.ts';
import * as m from '#lib/words/messages.js';

type Told = Pick<ImportRun, 'outcome' | 'startedAt' | 'cancelAskedAt'>;

/** How a run stands, as a tag. */
export function runStatus({ outcome, startedAt, cancelAskedAt }: Told): {
	kind: Kind;
	label: string;
} {
	switch (outcome) {
		case 'applied':
			return { kind: 'good', label: m.people_roster_applied() };
		case 'checked':
			return { kind: 'active', label: m.people_roster_checked() };
		case 'refused':
			return { kind: 'bad', label: m.people_roster_refused() };
		case 'cancelled':
			return { kind: 'neutral', label: m.people_roster_cancelled() };
		case 'failed':
			return { kind: 'bad', label: m.people_roster_failed() };
		case null:
			if (cancelAskedAt) return { kind: 'warn', label: m.people_roster_cancelling() };
			return {
				kind: 'active',
				label: startedAt ? m.people_roster_running() : m.people_roster_waits(),
			};
	}
}
