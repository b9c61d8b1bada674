import * as m from '../../../words/messages.js';
import { rangeText } from '../outcomeWords.ts';
import { timedAgrees } from '../rules-doubt.ts';
import { testState } from '../testState.ts';
import type { TestRow } from '../testState.ts';
import type { ToldInFull } from '../told.ts';

/** Whether like visits give the same answer. */
export function mixRows({ alike, found, subject }: ToldInFull): TestRow[] {
	if (!found || !alike) return [];
	return [
		{
			key: 'mix',
			assumption: m.finding_test_mix(),
			result: rangeText(subject.outcome, alike),
			...testState(timedAgrees(found, alike), true),
		},
	];
}
