import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';

export type TestRow = {
	key: string;
	assumption: string;
	result: string;
	kind: Kind;
	state: string;
};

/** How a test is judged; `mind`: a failure is a warning, not a stop. */
export const testState = (holds: boolean | null, mind = false): { kind: Kind; state: string } => {
	if (holds === null) return { kind: 'neutral', state: m.finding_test_none() };
	if (holds) return { kind: 'good', state: m.finding_test_holds() };
	return mind
		? { kind: 'warn', state: m.finding_test_mind() }
		: { kind: 'bad', state: m.finding_test_fails() };
};
