import {
	baseline,
	checkTimetable,
	instanceOf,
	timetableFigures,
	valueOf,
	type TimetableFigures,
	type TimetableProblem,
} from '../../src/lib/impact/index.ts';
import { planTimetable } from '../../src/lib/impact/server.ts';
import { aTimetableCity } from '../make/timetable.ts';
import { check, machine, rounded, tell, timed } from './report.ts';
import type { Check, Report } from './report.ts';
import { CITIES, type CityName } from './timetableCities.ts';
import { measureSaved } from './timetableSaved.ts';
import { measureReasons, measureReplan } from './timetableReplan.ts';
import { numberOf, wordOf } from './words.ts';

/** Seconds that each size may take, and the gap that it must reach. */
const PROMISED = {
	office: { seconds: 10, gap: 0.00001 },
	region: { seconds: 60, gap: 0.01 },
	city: { seconds: 600, gap: 0.03 },
} as const;

/** How good plans are, how fast they are found, and by how much they beat what people do by hand. */
export async function measure(words: string[]): Promise<Report> {
	const only = wordOf(words, 'only')?.split(',') ?? [...Object.keys(CITIES), 'twin'];
	const names = (Object.keys(CITIES) as CityName[]).filter((name) => only.includes(name));
	const sizes: Record<string, number> = {};
	const figures: Record<string, unknown> = {};
	const checks: Check[] = [];
	for (const name of names) {
		const problem = aTimetableCity(CITIES[name]);
		sizes[`${name}Officers`] = problem.officers.length;
		sizes[`${name}Wishes`] = problem.wishes.length;
		sizes[`${name}Classes`] = problem.classes.length;
		const seconds = numberOf(words, 'seconds', Math.round(0.93 * PROMISED[name].seconds));
		const measured = await measureOne(name, problem, seconds);
		figures[name] = measured.figures;
		checks.push(...measured.checks);
	}
	if (only.includes('twin')) {
		const cities = numberOf(words, 'cities', 20);
		const saved = await measureSaved({ cities, years: numberOf(words, 'years', 4) });
		figures['twin'] = saved.figures;
		checks.push(...saved.checks);
	}
	return { machine: machine(), sizes, figures, checks };
}

function roundedFigures({ minutesSaved, minutesLost, jpCredited, burden }: TimetableFigures) {
	return {
		minutesSaved: rounded(minutesSaved, 0),
		minutesLost: rounded(minutesLost, 0),
		jpCredited: rounded(jpCredited, 0),
		burden: Object.fromEntries(Object.entries(burden).map(([name, one]) => [name, rounded(one)])),
	};
}

async function measureOne(name: CityName, problem: TimetableProblem, within: number) {
	const { seconds: limit, gap } = PROMISED[name];
	const cpu = process.cpuUsage();
	const { seconds, gave } = await timed(() =>
		planTimetable(problem, {
			seconds: within,
			tell: ({ seconds: at, step, value, bound }) =>
				tell(`${name} ${at.toFixed(1)} s ${step} ${value?.toFixed(0)} of ${bound?.toFixed(0)}`),
		}),
	);
	if (!gave.ok) throw new Error(gave.reason);
	const { user } = process.cpuUsage(cpu);
	const { plan } = gave;
	const instance = instanceOf(problem);
	const habits = Object.fromEntries(
		(['largestGap', 'firstCome'] as const).map((order) => {
			const placements = baseline(instance, order);
			if (checkTimetable(problem, placements).length > 0) throw new Error(`${order} breaks a rule`);
			return [order, rounded(valueOf(instance, placements), 0)];
		}),
	);
	const replan = await measureReplan(problem, plan, within / 2);
	const reasons = await measureReasons(problem, plan);
	return {
		figures: {
			seconds: rounded(seconds, 1),
			cpuSeconds: rounded(user / 1e6, 1),
			value: rounded(plan.value, 0),
			bound: rounded(plan.bound, 0),
			gap: rounded(plan.gap, 5),
			proof: plan.proof,
			placements: plan.placements.length,
			running: plan.running.length,
			...roundedFigures(timetableFigures(instance, plan.placements)),
			habits,
			replan,
			reasons,
		},
		checks: [
			check(`${name}: time`, rounded(seconds, 1), 's', `<=${limit}`),
			check(`${name}: gap to the proven bound`, rounded(plan.gap, 6), 'share', `<=${gap}`),
			check(
				`${name}: rules broken, by the independent checker`,
				checkTimetable(problem, plan.placements).length,
				'rules',
				'=0',
			),
		],
	};
}
