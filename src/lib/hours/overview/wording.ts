import * as m from '../../words/messages.js';
import type { Kind } from '../../ui/kind.ts';
import type { State } from './state.ts';

/** A state in words, and how good it is. */
export const stateWords: Readonly<Record<State, { label: () => string; kind: Kind }>> = {
	reached: { label: m.hours_state_reached, kind: 'good' },
	onPace: { label: m.hours_state_onPace, kind: 'active' },
	behind: { label: m.hours_state_behind, kind: 'warn' },
	needsClass: { label: m.hours_state_needsClass, kind: 'bad' },
};
