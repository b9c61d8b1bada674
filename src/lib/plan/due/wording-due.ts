import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import type { DueState } from './rules-due.ts';

/** How a due day looks; null while there is time, so that only what is pressing stands out. */
export function dueTag(state: DueState): { kind: Kind; label: string } | null {
	if (state === 'overdue') return { kind: 'bad', label: m.plans_due_overdue() };
	if (state === 'grace') return { kind: 'warn', label: m.plans_due_grace() };
	return state === 'soon' ? { kind: 'active', label: m.plans_due_soon() } : null;
}
