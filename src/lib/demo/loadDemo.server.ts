import { seedReference as seedCompetencies } from '../competency/reference.server.ts';
import { openDatabase } from '../platform/database.server.ts';
import { holidays2025And2026, instantAt, WorkingCalendar } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { putBack } from './bareTables.server.ts';
import { buildCity } from './buildCity.ts';
import type { City } from './city.ts';
import { claim, complete } from './claim.server.ts';
import { counterStaff } from './counterStaff.ts';
import type { CounterOfficer } from './counterStaff.ts';
import { heroesOf } from './heroes.ts';
import type { Heroes } from './heroes.ts';
import { readKnown } from './known.server.ts';
import { loadDealings } from './loadDealings.server.ts';
import { loadHistory } from './loadHistory.server.ts';
import { loadOffices } from './loadOffices.server.ts';
import { loadPeople } from './loadPeople.server.ts';
import { loadVisits } from './loadVisits.server.ts';
import { planOffice } from './officePlan.ts';
import { seeded } from './random.ts';
import { continueIds } from './sequences.server.ts';
import type { DemoSize } from './size.ts';
import { Stopwatch } from './stopwatch.ts';
import type { Progress } from './stopwatch.ts';
import type { DemoSummary } from './summary.ts';
import { trueEffects } from './truth.ts';
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

/**
 * Fills an empty, migrated database with an invented Jakarta and puts the product into demo mode.
 *
 * Needs the owner's url, because keys and indexes are built after the rows. All or nothing: the
 * setting 'demo' is written last, and an interrupted load is removed by the next call.
 * Throws DemoRefused when real people are in the database.
 *
 * loadDemo(url, { size: 'small', seed: '1', today }) → 1,500 officers, 54 offices, 100,000 visits
 */
export async function loadDemo(ownerUrl: string, options: DemoOptions): Promise<DemoSummary> {
	const { db, pool, close } = openDatabase(ownerUrl, 14, 0);
	const watch = new Stopwatch(options.onProgress);
	try {
		const parts = await claim(pool);
		const city = buildCity(options);
		const heroes = heroesOf(city);
		await loadPeople(pool, city, options.today);
		await seedCompetencies(db);
		watch.lap('people');
		const known = await readKnown(pool);
		await loadOffices(pool, city, known, heroes, options.today);
		const story = tell(city, heroes, options);
		const historyRows = await loadHistory(pool, known, city, story, (done) =>
			watch.at('history', done / city.officers.length),
		);
		watch.lap('history');
		const random = seeded(`${options.seed}/offices`);
		const plans = city.offices.map((office) => {
			const staff = office.staff.map(({ id }) => story.counters.get(id) as CounterOfficer);
			return planOffice(random, office, staff, known);
		});
		const visitRows = await loadVisits(pool, plans, story, (done, of) =>
			watch.at('visits', done / of),
		);
		watch.lap('visits');
		await putBack(pool, parts, (done, of) => watch.at('indexes', done / of));
		watch.lap('indexes');
		await loadDealings(pool, known, city, story);
		await continueIds(pool);
		await pool.query('analyze');
		watch.lap('analyze');
		const summary: DemoSummary = {
			size: options.size,
			seed: options.seed,
			today: options.today,
			span: { from: story.days[0]!.day, to: story.days.at(-1)!.day },
			rows: { 'people.officer': city.officers.length, ...historyRows, ...visitRows },
			seconds: watch.laps,
			truth: trueEffects,
			accounts: heroes.accounts,
		};
		const { accounts, ...demo } = summary;
		await complete(pool, { demo, 'demo.accounts': accounts });
		return summary;
	} finally {
		await close();
	}
}

export type Story = ReturnType<typeof tell>;

/** Everything that is decided before the first row: days, counters, who learns what when. */
function tell(city: City, heroes: Heroes, options: DemoOptions) {
	const { size, seed, today } = options;
	const random = seeded(`${seed}/story`);
	const days = workDaysBefore(random, today, size, holidays2025And2026);
	const dates = days.map(({ day }) => day);
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
		crowdNow: isOpen ? crowdOf(random, calendar, today) : null,
		counters,
		heroes,
		tourOffice: heroes.officeCode,
		tourOfficer: heroes.accounts.find(({ role }) => role === 'counterOfficer')?.officerId ?? 0,
	};
}
