import { driftRobust } from './effectDrift.ts';
import { finding, secondMethod } from './effectFinding.ts';
import { kindChecks, kindsOfVisits } from './effectKinds.ts';
import type { KindFigures } from './effectKinds.ts';
import { stricterOnTheLine } from './effectLine.ts';
import { powerCurve } from './effectPower.ts';
import { beforeAfter, judged, repeat, undoubted } from './effectRuns.ts';
import { measureCity } from './effectsCity.ts';
import { singleOffices } from './effectSingles.ts';
import { fewOffices, lotteries, wedges } from './effectTrials.ts';
import { check, machine, rounded, tell, timed } from './report.ts';
import type { Check, Report } from './report.ts';
import { numberOf } from './words.ts';

/** Whether effects are told honestly, on made-up cities whose truth is known. */
export async function measure(words: string[]): Promise<Report> {
	const runs = numberOf(words, 'runs', 1_000);
	const fewer = Math.ceil(runs / 2);
	// First, so that its memory is its own.
	const city = await measureCity(words);
	const all = { finding, judged, undoubted, beforeAfter };
	const { seconds, gave } = await timed(async () => ({
		effect: said('effect', () => repeat('pengaruh', {}, runs, all)),
		nothing: said('nothing', () => repeat('nihil', { effect: 0 }, runs, all)),
		caseMix: said('case mix', () => repeat('campuran', { effect: 0, hardAfter: 0.45 }, runs, all)),
		drift: said('drift', () => repeat('condong', { effect: 0, drift: -0.15 }, fewer, all)),
		slightDrift: said('slight drift', () =>
			repeat('miring', { effect: 0, drift: -0.05 }, fewer, all),
		),
		driftAllowedFor: said('drift allowed for', () =>
			driftRobust('condong', { effect: 0, drift: -0.15 }, fewer),
		),
		stricterOnTheLine: said('stricter on the line', () => stricterOnTheLine(Math.ceil(runs / 4))),
		secondMethod: said('second method', () => {
			const ways = { notYet: secondMethod('notYet'), doublyRobust: secondMethod('doublyRobust') };
			const some = Math.ceil(runs / 4);
			return {
				effect: repeat('kelompok', {}, some, ways),
				nothing: repeat('kelompok-nihil', { effect: 0 }, some, ways),
			};
		}),
		kindsOfVisits: said('kinds of visits', () => kindsOfVisits(fewer)),
		power: said('power', () => powerCurve(Math.ceil(runs / 4))),
		lottery: said('lottery', () => lotteries(runs)),
		steppedWedge: said('stepped wedge', () => wedges(fewer)),
		fewOffices: said('few offices', () => fewOffices(runs)),
		singleOffice: said('single office', () => singleOffices(fewer)),
	}));
	return {
		machine: machine(),
		sizes: { runs, officers: 120, trained: 60, weeks: 30, visitsOfACity: 21_600 },
		figures: { seconds: rounded(seconds, 1), ...gave, cityYear: city.figures },
		checks: [...checksOf(gave), ...city.checks],
	};
}

function said<T>(what: string, work: () => T): T {
	const began = performance.now();
	const gave = work();
	tell(`${what}: ${rounded((performance.now() - began) / 1000, 1)} s`);
	return gave;
}

type Figures = {
	effect: ReturnType<typeof repeat>;
	nothing: ReturnType<typeof repeat>;
	caseMix: ReturnType<typeof repeat>;
	drift: ReturnType<typeof repeat>;
	driftAllowedFor: ReturnType<typeof driftRobust>;
	secondMethod: Record<'effect' | 'nothing', ReturnType<typeof repeat>>;
	kindsOfVisits: Record<string, KindFigures>;
	power: ReturnType<typeof powerCurve>;
	lottery: ReturnType<typeof lotteries>;
	steppedWedge: ReturnType<typeof wedges>;
	fewOffices: ReturnType<typeof fewOffices>;
	singleOffice: ReturnType<typeof singleOffices>;
};

function checksOf(found: Figures): Check[] {
	const { effect, nothing, caseMix, drift, power } = found;
	const covers = (name: string, value: number | undefined) => [
		check(`${name}: 90 % intervals that hold the truth`, value ?? null, 'share', '>=0.87'),
		check(`${name}: and are no wider than promised`, value ?? null, 'share', '<=0.93'),
	];
	const alarms = (name: string, value: number | undefined) =>
		check(`${name}: false alarms at 0.05`, value ?? null, 'share', '<=0.06');
	const off = power.map(({ found: seen, planned }) => Math.abs(seen - planned));
	return [
		check('bias of a true −1 minute', Math.abs(effect['judged']?.bias ?? NaN), 'min', '<=0.03'),
		...covers('a true effect, judged', effect['judged']?.coverage90),
		...covers('a true effect, as a finding', effect['finding']?.coverage90),
		alarms('no effect, judged', nothing['judged']?.claims05),
		alarms('no effect, as a finding', nothing['finding']?.claims05),
		...covers('hard cases for the trained', caseMix['finding']?.coverage90),
		alarms('hard cases for the trained', caseMix['finding']?.claims05),
		check(
			'hard cases: harm seen by who does not know of them',
			caseMix['undoubted']?.claimsHarm05 ?? null,
			'share',
			'>=0.5',
		),
		check(
			'diverging trends: effects seen by before and after',
			drift['beforeAfter']?.claims05 ?? null,
			'share',
			'>=0.5',
		),
		check(
			'diverging trends: cities told about at all',
			(drift['finding']?.told ?? NaN) / (drift['finding']?.runs ?? NaN),
			'share',
			'<=0.1',
		),
		check(
			'diverging trends: 90 % intervals that allow for a bend',
			found.driftAllowedFor.bend.covers,
			'share',
			'>=0.87',
		),
		...kindChecks(found.kindsOfVisits),
		check('power: furthest from the plan', rounded(Math.max(...off)), 'share', '<=0.1'),
		alarms('a lottery', found.lottery.falseAlarms05),
		...covers('a lottery', found.lottery.coverage90),
		alarms('a stepped wedge', found.steppedWedge.falseAlarms05),
		alarms('ten offices, CR2', found.fewOffices.cr2.claims05),
		...covers('ten offices, CR2', found.fewOffices.cr2.coverage90),
		...covers('a single office', found.singleOffice.synthetic.coverage90),
	];
}
