import { seedReference as seedCompetencies } from '../competency/reference.server.ts';
import { seedReference as seedServices } from '../counter/reference.server.ts';
import { openDatabase } from '../platform/database.server.ts';
import { putBack } from './bareTables.server.ts';
import { buildCity } from './buildCity.ts';
import { claim, complete } from './claim.server.ts';
import type { CounterOfficer } from './counterStaff.ts';
import { heroesOf } from './heroes.ts';
import { readKnown } from './known.server.ts';
import { loadAnswering } from './loadAnswering.server.ts';
import { loadBrief } from './loadBrief.server.ts';
import { loadClasses } from './loadClasses.server.ts';
import { loadCompliance } from './loadCompliance.server.ts';
import { loadComplaints } from './loadComplaints.server.ts';
import { loadBoards } from './loadBoards.server.ts';
import { loadCatalogue } from './loadCatalogue.server.ts';
import { loadBookings } from './loadBookings.server.ts';
import { loadContests } from './loadContests.server.ts';
import { loadCycle } from './loadCycle.server.ts';
import { loadDealings } from './loadDealings.server.ts';
import { loadDesk } from './loadDesk.server.ts';
import { loadDrafts } from './loadDrafts.server.ts';
import { loadFiles } from './loadFiles.server.ts';
import { loadFindings } from './loadFindings.server.ts';
import { loadFollowedClass } from './loadFollowedClass.server.ts';
import { loadHistory } from './loadHistory.server.ts';
import { loadHours } from './loadHours.server.ts';
import { loadStudies } from './loadStudies.server.ts';
import { loadItemBank } from './loadItemBank.server.ts';
import { loadLevels } from './loadLevels.server.ts';
import { loadIkm } from './loadIkm.server.ts';
import { loadOffices } from './loadOffices.server.ts';
import { loadRules } from './loadRules.server.ts';
import { loadTalks } from './loadTalks.server.ts';
import { loadTies } from './loadTies.server.ts';
import { loadTemplates } from './loadTemplates.server.ts';
import { loadPaths } from './loadPaths.server.ts';
import { loadPlaces } from './loadPlaces.server.ts';
import { loadPlans } from './loadPlans.server.ts';
import { loadPeople } from './loadPeople.server.ts';
import { loadPremises } from './loadPremises.server.ts';
import { loadPrior } from './loadPrior.server.ts';
import { loadQueue } from './loadQueue.server.ts';
import { loadRefreshers } from './loadRefreshers.server.ts';
import { loadStandards } from './loadStandards.server.ts';
import { loadRounds } from './loadRounds.server.ts';
import { loadRecords } from './loadRecords.server.ts';
import { loadReports } from './loadReports.server.ts';
import { loadRoster } from './loadRoster.server.ts';
import { loadTests } from './loadTests.server.ts';
import { loadTalent } from './loadTalent.server.ts';
import { loadTravels } from './loadTravels.server.ts';
import { loadTrials } from './loadTrials.server.ts';
import { loadTwins } from './loadTwins.server.ts';
import { loadVisits } from './loadVisits.server.ts';
import { planOffice } from './officePlan.ts';
import { seeded } from './random.ts';
import { continueIds } from './sequences.server.ts';
import { Stopwatch } from './stopwatch.ts';
import { tell } from './story.ts';
import type { DemoOptions } from './story.ts';
import type { DemoSummary } from './summary.ts';
import { trueEffects } from './truth.ts';

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
		// Emptied with the people who may write them: standards name their authors.
		await seedCompetencies(db);
		await seedServices(db);
		watch.lap('people');
		const known = await readKnown(pool);
		await loadOffices(pool, city, known, heroes, options.today);
		await loadBoards(pool, city);
		await loadPremises(pool, options.today);
		await loadCatalogue(pool, heroes.officeCode, options.today);
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
		await loadAnswering(pool, story.now, options.today);
		await loadComplaints(pool, city, story);
		await loadCompliance(pool, city, story);
		await loadFiles(pool, city, story);
		await loadQueue(pool, options.today);
		await loadBookings(pool, options.today, new Date(story.now * 1000));
		await loadRoster(pool, city, story);
		await loadRecords(pool, new Date(story.now * 1000));
		await loadReports(pool, heroes, story);
		await continueIds(pool);
		await loadHours(pool, options.today);
		await loadStudies(pool, options.today);
		await loadDesk(pool, story);
		await loadIkm(pool, db, plans, story);
		const firstIds = heroes.accounts.map(({ officerId }) => officerId);
		await loadItemBank(pool, db, { organiserId: heroes.organiser.id, firstIds }, options);
		await loadTrials(db, city, story);
		await loadLevels(pool);
		await loadContests(db, story);
		await loadPrior(db, story);
		await loadClasses(db, city, story);
		await loadPlaces(pool, story);
		await loadRefreshers(pool, story);
		await loadDrafts(db, heroes.administrator.id, options.today);
		await loadPaths(pool, heroes.organiser.id);
		await loadTravels(pool, firstIds);
		const authors = { organiserId: heroes.organiser.id, authorId: heroes.administrator.id };
		await loadStandards(db, authors, options.today);
		await loadTests(pool, db, { ...authors, firstIds }, options.today);
		await loadBrief(db, story);
		await loadCycle(db, story);
		await loadRounds(db, story);
		await loadFollowedClass(db, story);
		await loadTalent(db, story);
		await loadPlans(db, story);
		await loadTemplates(db, story);
		await loadRules(db, story);
		await loadTalks(db, story);
		watch.lap('survey');
		await pool.query('analyze');
		await loadFindings(db, story);
		await loadTies(db, story);
		watch.lap('findings');
		watch.lap('analyze');
		await loadTwins(db, city, story);
		watch.lap('twins');
		const summary: DemoSummary = {
			size: options.size,
			seed: options.seed,
			today: options.today,
			span: story.span,
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
