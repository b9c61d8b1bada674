import { formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { ComparisonLimits } from './limits.ts';
import { chanceAfter, chanceText, changeText, sizeText } from './outcomeWords.ts';
import { breakOf, naiveAgrees } from './rules-doubt.ts';
import { officeRows } from './officeRows.ts';
import { mixRows } from './mix/mixRows.ts';
import { timedRows } from './timedRows.ts';
import { testState } from './testState.ts';
import type { TestRow } from './testState.ts';
import type { ToldInFull } from './told.ts';

/** Groups this many standard deviations apart are still called alike (Cohen's small effect). */
const alike = 0.25;

/** What a finding assumes, the result of each test, and how it is judged. */
export function testRows(told: ToldInFull, limits: ComparisonLimits): TestRow[] {
	const { details, found, subject } = told;
	const change = (value: number) => changeText(subject.outcome, value);
	const rows: TestRow[] = [];
	const p = details.preTrendP;
	rows.push({
		key: 'trend',
		assumption: m.finding_test_trend(),
		result:
			p === null
				? '–'
				: m.finding_test_trend_value({ p: chanceAfter(p), limit: chanceText(limits.preTrendP) }),
		...testState(p === null ? null : p >= limits.preTrendP),
	});
	const { placebo } = details;
	rows.push({
		key: 'placebo',
		assumption: m.finding_test_placebo({ weeks: String(limits.placeboWeeks) }),
		result: placebo
			? m.finding_test_placebo_value({
					change: change(placebo.estimate),
					low: change(placebo.low),
					high: change(placebo.high),
					p: chanceAfter(placebo.p),
				})
			: '–',
		...testState(placebo ? placebo.p >= limits.placeboP : null),
	});
	for (const { what, trained, others, difference } of details.balance) {
		const number = (value: number) => formatNumber(value, getLocale(), 1);
		rows.push({
			key: what,
			assumption: what === 'level' ? m.finding_test_level() : m.finding_test_load(),
			result: m.finding_test_balance_value({
				trained: number(trained),
				others: number(others),
				difference: formatNumber(Math.abs(difference), getLocale(), 2),
			}),
			...testState(Math.abs(difference) <= alike, true),
		});
	}
	const breaks = found && breakOf(found);
	if (found && breaks !== null && details.largestLead !== null)
		rows.push({
			key: 'break',
			assumption: m.finding_test_break(),
			result: m.finding_test_break_value({
				break: sizeText(subject.outcome, breaks),
				lead: sizeText(subject.outcome, details.largestLead),
			}),
			...testState(breaks >= details.largestLead, true),
		});
	if (found && details.naive !== null) {
		const agrees = naiveAgrees(found, details.naive);
		const values = { naive: change(details.naive), estimate: change(found.estimate) };
		const said = m.finding_test_naive_value(values);
		rows.push({
			key: 'naive',
			assumption: m.finding_test_naive(),
			result: agrees ? said : `${said}. ${m.finding_test_naive_warn()}`,
			...testState(agrees, true),
		});
	}
	return [...rows, ...officeRows(told), ...timedRows(told), ...mixRows(told)];
}
