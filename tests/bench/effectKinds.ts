import { minutesOfKinds, pointsOfKinds, waitsOfKinds } from '../make/kindCity.ts';
import { triedKinds } from '../make/kindTold.ts';
import type { KindsTried } from '../make/kindTold.ts';
import { check } from './report.ts';
import type { Check } from './report.ts';

const cities = { minutes: minutesOfKinds, waits: waitsOfKinds, points: pointsOfKinds };

export type KindFigures = Record<'noEffect' | 'effect' | 'bothChange', KindsTried>;

/**
 * Cities in which the trained get other visits after the course (appointments, people in need): without
 * any effect, with one, and with one while visits stay what they were.
 */
export const kindsOfVisits = (runs: number): Record<string, KindFigures> =>
	Object.fromEntries(
		Object.entries(cities).map(([name, city]) => {
			const shift = name === 'minutes' ? { with_priority: 0.2 } : { by_booking: 0.25 };
			const both = { by_booking: 0.25, with_priority: 0.2 };
			const found = {
				noEffect: triedKinds(`${name}-tukar`, { ...city, shift }, runs),
				effect: triedKinds(`${name}-nyata`, { ...city, effect: -1.2 }, runs),
				bothChange: triedKinds(`${name}-dua`, { ...city, effect: -1.2, shift: both }, runs),
			};
			return [name, found];
		}),
	);

export function kindChecks(found: Record<string, KindFigures>): Check[] {
	return Object.entries(found).flatMap(([name, figures]) => [
		check(
			`other visits without effect, ${name}: plain 90 % intervals that hold the truth`,
			figures.noEffect.plain,
			'share',
			'<=0.6',
		),
		...Object.entries(figures).flatMap(([story, { alike }]) => [
			check(
				`like visits, ${name}, ${story}: 90 % intervals that hold it`,
				alike,
				'share',
				'>=0.87',
			),
			check(`like visits, ${name}, ${story}: no wider than promised`, alike, 'share', '<=0.93'),
		]),
	]);
}
