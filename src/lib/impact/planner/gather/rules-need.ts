import {
	halfHourAt,
	openHalfHours,
	prefixOf,
	staffFor,
	type Category,
} from '../../../counter/index.ts';
import type { Weekday } from '../../../time/index.ts';
import type { CoverNeed } from '../../timetable/index.ts';
import type { OfficeNeed } from './facts.ts';

/** What a timetable promises: four of five citizens wait at most 15 minutes, as on the page of needs. */
export const coverPromise = { share: 0.8, minutes: 15 } as const;

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** The key of a group of services, as officers carry it in `services`. */
export const serviceKey = (competencyCode: string, level: number): string =>
	`${competencyCode}:${level}`;

/**
 * Officers that an office needs at its desks in each half-hour of a usual week: for all citizens
 * together, and for each group of services as if it had its own; one at least where a group is offered.
 */
export function coverOf(office: OfficeNeed): CoverNeed[] {
	const open = openHalfHours(office);
	const mean = meansOf(office);
	return weekdays.flatMap((on) => [
		...spansOf(office.officeId, null, on, open, (at) =>
			staffFor(mean(null, on, at), office.minutes, coverPromise),
		),
		...office.groups.flatMap(({ competencyCode, requiredLevel, category }) => {
			const same = office.groups.filter((one) => one.category === category).length;
			const prefix = prefixOf[category as Category];
			return spansOf(office.officeId, serviceKey(competencyCode, requiredLevel), on, open, (at) => {
				const expected = mean(prefix, on, at) / same;
				return inBreak(at) ? 0 : Math.max(1, staffFor(expected, office.minutes, coverPromise));
			});
		}),
	]);
}

/** In the break the turns leave few; who plans a class over it takes nobody from the desks. */
const inBreak = (at: number) => at >= halfHourAt('12:00') && at < halfHourAt('14:00');

function meansOf({ tickets }: OfficeNeed) {
	const by = new Map<string, number>();
	for (const { prefix, weekday, halfHour, mean } of tickets)
		for (const key of [`${prefix}|${weekday}|${halfHour}`, `|${weekday}|${halfHour}`])
			by.set(key, (by.get(key) ?? 0) + mean);
	return (prefix: string | null, weekday: number, halfHour: number): number =>
		by.get(`${prefix ?? ''}|${weekday}|${halfHour}`) ?? 0;
}

/** Half-hours with the same need beside each other are one line. */
function spansOf(
	officeId: number,
	service: string | null,
	on: Weekday,
	open: readonly number[],
	needed: (halfHour: number) => number,
): CoverNeed[] {
	const spans: { from: number; to: number; officers: number }[] = [];
	for (const at of open) {
		const officers = needed(at);
		const last = spans.at(-1);
		if (last && last.to === at && last.officers === officers) last.to = at + 1;
		else spans.push({ from: at, to: at + 1, officers });
	}
	return spans
		.filter(({ officers }) => officers > 0)
		.map((span) => ({ officeId, service, on, ...span }));
}
