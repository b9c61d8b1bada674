import * as m from '../../words/messages.js';
import { changeText } from './outcomeWords.ts';
import { timedAgrees } from './rules-doubt.ts';
import { testState } from './testState.ts';
import type { TestRow } from './testState.ts';
import type { ToldInFull } from './told.ts';

/** Whether a second method gives the same answer. */
export function timedRows({ details: { timed }, found, subject }: ToldInFull): TestRow[] {
	const [second] = timed?.ways ?? [];
	if (!found || !second) return [];
	const change = (value: number) => changeText(subject.outcome, value);
	return [
		{
			key: 'timed',
			assumption: m.finding_test_timed(),
			result: m.finding_test_timed_value({
				change: change(second.estimate),
				low: change(second.low),
				high: change(second.high),
			}),
			...testState(timedAgrees(found, second), true),
		},
	];
}
