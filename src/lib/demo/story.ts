import { holidays2025And2026, instantAt, WorkingCalendar } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { City } from './city.ts';
import { counterStaff } from './counterStaff.ts';
import type { CounterOfficer } from './counterStaff.ts';
import type { Heroes } from './heroes.ts';
import { seeded } from './random.ts';
import type { DemoSize } from './size.ts';
import type { Progress } from './stopwatch.ts';
import { crowdOf, workDaysBefore } from './workDays.ts';

export type DemoOptions = {
	readonly size: DemoSize;
	/** the same seed, today and now give the same rows */
	readonly seed: string;
	readonly today: Day;
	/** the instant as of which today's queues stand; 10:30 in Jakarta when left out */
	readonly now?: Date;
	readonly onProgress?: (progress: Progress) => void;
};

export type Story = ReturnType<typeof tell>;

/** Everything that is decided before the first row: days, counters, who learns what when. */
export function tell(city: City, heroes: Heroes, options: DemoOptions) {
	const { size, seed, today } = options;
	const random = seeded(`${seed}/story`);
	const days = workDaysBefore(random, today, size, holidays2025And2026);
	const dates = days.map(({ day }) => day);
	const [first, last] = [dates[0], dates.at(-1)];
	if (first === undefined || last === undefined) throw new Error('A story needs working days.');
	const counters = new Map<number, CounterOfficer>();
	for (const office of city.offices) {
		const inStory = office.staff.some(({ id }) => heroes.inStory.has(id));
		const own = inStory ? heroes.inStory : new Map();
		for (const by of counterStaff(random, office, dates, own)) counters.set(by.officer.id, by);
	}
	const instant = options.now ?? instantAt(today, '10:30');
	const calendar = new WorkingCalendar(holidays2025And2026);
	const isOpen =
		calendar.isWorkingDay(today) &&
		instant >= instantAt(today, '08:30') &&
		instant <= instantAt(today, '15:30');
	return {
		size,
		seed,
		today,
		now: Math.floor(instant.getTime() / 1000),
		days,
		span: { from: first, to: last },
		crowdNow: isOpen ? crowdOf(random, calendar, today) : null,
		counters,
		heroes,
		tourOffice: heroes.officeCode,
		tourOfficer: heroes.accounts.find(({ role }) => role === 'counterOfficer')?.officerId ?? 0,
	};
}
