import { byCohort, plainMean } from './combine.ts';
import type { Combined } from './combine.ts';
import type { GroupTimeEffects } from './groupTime.ts';

/** One number, and its parts by group, period, or periods since the course. */
export type Aggregate = {
	readonly overall: Combined;
	readonly parts: readonly (Combined & { readonly at: number })[];
};

/** All effects after the course, each by the size of its group (eq. 3.10). */
export function simpleEffect(found: GroupTimeEffects): Combined | null {
	return byCohort(
		found,
		found.effects.filter(({ group, period }) => period >= group),
	);
}

/** What each group gained on average since its course; overall: what a trained unit gained (3.11). */
export function groupEffects(found: GroupTimeEffects): Aggregate | null {
	const parts = [...found.cohorts.keys()].flatMap((group) => {
		const own = found.effects.filter((one) => one.group === group && one.period >= group);
		return own.length === 0 ? [] : [{ at: group, group, ...plainMean(own) }];
	});
	const overall = byCohort(found, parts);
	return overall && { overall, parts };
}

/** What the groups treated by then gained in each period (3.12); overall: the mean of periods. */
export function calendarEffects(found: GroupTimeEffects): Aggregate | null {
	const periods = new Set(
		found.effects.flatMap(({ group, period }) => (period >= group ? [period] : [])),
	);
	return inParts([...periods], (at) =>
		byCohort(
			found,
			found.effects.filter((one) => one.period === at && at >= one.group),
		),
	);
}

/**
 * Effects by periods since the course (3.4): negative ones are placebos. Overall: the mean of those
 * from 0 on. `balanced`: only groups seen for at least so many periods after, so that the groups behind
 * the line do not change along it (3.5).
 */
export function eventStudy(
	found: GroupTimeEffects,
	options: { from?: number; to?: number; balanced?: number } = {},
): Aggregate | null {
	const { from = -Infinity, to = options.balanced ?? Infinity, balanced = -Infinity } = options;
	const last = found.effects.reduce((most, { period }) => Math.max(most, period), -Infinity);
	const effects = found.effects.filter(({ group }) => last - group >= balanced);
	const since = new Set(effects.map(({ group, period }) => period - group));
	const wanted = [...since].filter((at) => at >= from && at <= to);
	return inParts(
		wanted,
		(at) =>
			byCohort(
				found,
				effects.filter(({ group, period }) => period - group === at),
			),
		(at) => at >= 0,
	);
}

function inParts(
	at: readonly number[],
	partOf: (at: number) => Combined | null,
	counts: (at: number) => boolean = () => true,
): Aggregate | null {
	const parts = at
		.toSorted((a, b) => a - b)
		.flatMap((one) => {
			const part = partOf(one);
			return part ? [{ at: one, ...part }] : [];
		});
	const counted = parts.filter((part) => counts(part.at));
	return counted.length === 0 ? null : { overall: plainMean(counted), parts };
}
