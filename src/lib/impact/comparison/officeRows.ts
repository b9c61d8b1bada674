import { formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { chanceAfter, changeText } from './outcomeWords.ts';
import { testState } from './testState.ts';
import type { TestRow } from './testState.ts';
import type { ToldInFull } from './told.ts';

/** Whether the answer stays when offices, not officers, are what chance deals with. */
export function officeRows({ details, found, subject, level }: ToldInFull): TestRow[] {
	const { byOffice } = details;
	if (!found || !byOffice) return [];
	const number = (value: number) => formatNumber(value, getLocale());
	const stands = found.low > 0 || found.high < 0;
	const { low, high, wild } = byOffice;
	const rows: TestRow[] = [
		{
			key: 'office',
			assumption: m.finding_test_office(),
			result: m.finding_test_office_value({
				low: changeText(subject.outcome, low),
				high: changeText(subject.outcome, high),
				trained: number(byOffice.trained),
				compared: number(byOffice.compared),
			}),
			...testState((low > 0 || high < 0) === stands, true),
		},
	];
	if (wild)
		rows.push({
			key: 'wild',
			assumption: m.finding_test_wild(),
			result: m.finding_test_wild_value({ p: chanceAfter(wild.p), draws: number(wild.draws) }),
			...testState(wild.p < 1 - level === stands, true),
		});
	return rows;
}
