import type { Day } from '../time/index.ts';

export type StudiedDay = { readonly day: Day; readonly jp: number };

/**
 * The hours of a passed course, laid on the days on which its lessons were really done, in
 * proportion to the minutes of those lessons. Peraturan LAN 10/2018 counts e-learning per day, so
 * the day of the quiz alone must not carry the whole course.
 *
 * 6 JP over two lessons of 40 minutes on 2 March and one of 40 on 3 March → [2 Mar: 4, 3 Mar: 2]
 *
 * The parts have two decimals and add up to `jp` exactly (largest remainder, Hamilton 1792).
 */
export function studiedDays(
	lessons: readonly { readonly doneOn: Day; readonly minutes: number }[],
	jp: number,
): StudiedDay[] {
	const minutes = new Map<Day, number>();
	for (const lesson of lessons) {
		minutes.set(lesson.doneOn, (minutes.get(lesson.doneOn) ?? 0) + lesson.minutes);
	}
	const total = [...minutes.values()].reduce((sum, part) => sum + part, 0);
	if (total === 0) return [];
	const cents = Math.round(jp * 100);
	const shares = [...minutes]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([day, part]) => {
			const exact = (cents * part) / total;
			return { day, cents: Math.floor(exact), rest: exact - Math.floor(exact) };
		});
	const left = cents - shares.reduce((sum, share) => sum + share.cents, 0);
	for (const share of shares.toSorted((a, b) => b.rest - a.rest).slice(0, left)) share.cents += 1;
	return shares
		.filter((share) => share.cents > 0)
		.map((share) => ({ day: share.day, jp: share.cents / 100 }));
}
