import type { Day } from '../time/index.ts';
import type { CityOffice, CityOfficer } from './city.ts';
import { nativeCourse } from './courses.ts';
import type { Random } from './random.ts';

/** An officer at a counter with what the simulation knows and nobody else does. */
export type CounterOfficer = {
	readonly officer: CityOfficer;
	readonly deskId: number;
	/** served minutes compared with an average officer */
	readonly pace: number;
	/** shift of every element of an answer, on the scale 1 to 4 */
	readonly manner: number;
	/** true level in each technical competency */
	readonly levels: Readonly<Record<string, number>>;
	/** the day on which each course of the story was passed */
	readonly passed: Readonly<Record<string, Day>>;
};

export type Hero = 'counterOfficer' | 'unqualified' | 'learner';

/** Offices where nobody may give permits: the page of the province should have something to show. */
const officesWithoutPermits = 0.03;

/**
 * The counter officers of an office. The first masters every group of services, so that no citizen
 * waits for nobody; the others mostly do.
 *
 * Who takes which course, and when, is drawn by lot, without regard to pace or manner: an effect
 * found later is then the effect of the course.
 */
export function counterStaff(
	random: Random,
	office: CityOffice,
	days: readonly Day[],
	heroes: ReadonlyMap<number, Hero>,
): CounterOfficer[] {
	const permitLevel = office.level === 'kelurahan' ? 2 : 3;
	const noPermits = !heroes.size && random.chance(officesWithoutPermits);
	return office.staff.map((officer, index) => {
		const hero = heroes.get(officer.id);
		const masters = (chance: number): boolean => index === 0 || random.chance(chance);
		const levels = {
			'T.DAFDUK': masters(0.87) && hero !== 'unqualified' ? random.between(2, 3) : 1,
			'T.CAPIL': masters(0.8) && hero !== 'learner' ? random.between(2, 3) : 1,
			'T.NONIZIN': masters(0.88) ? random.between(2, 3) : 1,
			'T.IZIN': masters(0.72) && !noPermits ? permitLevel : 1,
		};
		const passed: Record<string, Day> = {};
		for (const [course, chance] of courseChances) {
			const may = course !== 'DAFDUK-DASAR' || levels['T.DAFDUK'] >= 2;
			const takes = random.chance(chance);
			const middle = 0.2 + 0.6 * random.next();
			const on = days[Math.floor(days.length * middle)];
			if (takes && may && on && !hero) passed[course] = on;
		}
		return {
			officer,
			deskId: office.deskIds[index] as number,
			pace: Math.exp(0.17 * random.normal()),
			manner: 0.1 * (2 * random.next() - 1),
			levels,
			passed,
		};
	});
}

const courseChances: readonly (readonly [string, number])[] = [
	['DAFDUK-DASAR', 0.52],
	[nativeCourse, 0.5],
	['IZIN-TERPADU', 0.45],
];
