import { addDays, addMonths } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { sampleNeeded } from '../rules-sample.ts';
import type { Duty, DutyKind, QuarterFacts, SampleFacts } from './duty.ts';

/**
 * Days after the last day of the quarter. The regulation asks for a survey once a year at least and
 * names no day: these are the product's own rhythm, and the page says so.
 */
const afterQuarter: Readonly<Record<DutyKind, number>> = {
	sample: 0,
	report: 30,
	publish: 45,
	plan: 60,
};

/** A duty is due in the month before its day. */
const dueSoon = 30;

export function sampleIn({ answers, visits }: QuarterFacts): SampleFacts {
	return { answers, needed: sampleNeeded(Math.max(visits, answers)) };
}

function isDone(kind: DutyKind, facts: QuarterFacts): boolean {
	const { answers, needed } = sampleIn(facts);
	if (kind === 'sample') return needed > 0 && answers >= needed;
	if (kind === 'report') return facts.hasResult;
	return (kind === 'publish' ? facts.sheetOn : facts.plannedOn) !== null;
}

/** The duties of a quarter. dutiesOf({ quarter: '2026-07-01', … }, '2026-11-24')[1]?.dueOn → '2026-10-30' */
export function dutiesOf(facts: QuarterFacts, today: Day): Duty[] {
	const last = addDays(addMonths(facts.quarter, 3), -1);
	return (Object.keys(afterQuarter) as DutyKind[]).map((kind) => {
		const dueOn = addDays(last, afterQuarter[kind]);
		const state = isDone(kind, facts)
			? 'done'
			: today > dueOn
				? 'late'
				: today >= addDays(dueOn, -dueSoon)
					? 'due'
					: 'ahead';
		return { kind, quarter: facts.quarter, dueOn, state };
	});
}

/** Whether the yearly duty of the law is met: a result in at least one quarter of the year. */
export function yearlyDutyMet(quarters: readonly QuarterFacts[]): boolean {
	return quarters.some(({ hasResult }) => hasResult);
}
