import { addDays } from '../../time/index.ts';
import { blocksOf } from './block.ts';
import { capacitiesOf, type Capacity } from './capacity.ts';
import {
	instanceOf,
	pairKey,
	type ClassEntry,
	type Instance,
	type OfficerEntry,
} from './instance.ts';
import { lackingFor, openLedger, place, type Ledger } from './ledger.ts';
import type { ClassObstacles, Obstacle, WishExplained } from './obstacle.ts';
import type { TimetablePlan } from './plan.ts';
import { priceAt } from './rules-price.ts';
import type { TimetableProblem } from './problem.ts';
import { whyNever } from './rules-eligible.ts';
import { worthOf } from './rules-worth.ts';
import { sharedClasses } from './shared.ts';
import { dayNumberOf, halfHourOf } from './slot.ts';

type Explained = Pick<TimetablePlan, 'placements' | 'running' | 'prices'>;

/**
 * For every wish of an office: the class that meets it, or what stands in the way in each class of the
 * course, by name and with its price.
 */
export function explainOffice(
	problem: TimetableProblem,
	plan: Explained,
	officeId: number,
): WishExplained[] {
	const instance = instanceOf(problem);
	const ledger = ledgerOf(instance, plan, officeId);
	const numbers = new Map(
		ledger.capacities.candidates.map(({ who, into }, number) => [
			`${who.officer.id}:${into.training.id}`,
			number,
		]),
	);
	const has = new Map(
		plan.placements.map(({ officerId, classId }) => {
			const course = instance.classes.get(classId)?.training.courseCode ?? '';
			return [pairKey(officerId, course), classId] as const;
		}),
	);
	return problem.wishes.flatMap(({ officerId, courseCode }) => {
		const who = instance.officers.get(officerId);
		if (who?.officer.officeId !== officeId) return [];
		const classId = has.get(pairKey(officerId, courseCode)) ?? null;
		const possible = instance.classesOfCourse.get(courseCode) ?? [];
		const classes = possible.map((into) => {
			const number = numbers.get(`${officerId}:${into.training.id}`);
			return obstaclesTo(instance, ledger, plan, who, into, number);
		});
		const sorted = classes.toSorted(
			(one, other) => one.obstacles.length - other.obstacles.length || other.worth - one.worth,
		);
		return [{ officerId, courseCode, classId, classes: classId === null ? sorted : [] }];
	});
}

/** The plan in a ledger that knows the candidates of one office; others' seats are taken off. */
function ledgerOf(instance: Instance, plan: Explained, officeId: number): Ledger {
	const blocks = blocksOf(instance, new Set([officeId]));
	const capacities = capacitiesOf(instance, blocks, sharedClasses(instance));
	const ledger = openLedger(capacities, plan.running);
	const own = new Set<string>();
	for (const { officerId, classId } of plan.placements) {
		if (instance.officers.get(officerId)?.officer.officeId === officeId)
			own.add(`${officerId}:${classId}`);
		else ledger.joined.set(classId, (ledger.joined.get(classId) ?? 0) + 1);
	}
	for (const [at, { rule, classIds }] of capacities.capacities.entries()) {
		if (rule === 'seatsMax')
			ledger.left[at] = (ledger.left[at] ?? 0) - (ledger.joined.get(classIds[0] ?? -1) ?? 0);
		if (rule === 'budget')
			for (const [id, joined] of ledger.joined)
				ledger.left[at] =
					(ledger.left[at] ?? 0) - joined * (instance.classes.get(id)?.training.costASeat ?? 0);
	}
	for (const [number, { who, into }] of capacities.candidates.entries())
		if (own.has(`${who.officer.id}:${into.training.id}`)) place(ledger, number);
	return ledger;
}

function obstaclesTo(
	instance: Instance,
	ledger: Ledger,
	plan: Explained,
	who: OfficerEntry,
	into: ClassEntry,
	number: number | undefined,
): ClassObstacles {
	const classId = into.training.id;
	const worth = worthOf(instance, who, into);
	const never = whyNever(instance, who, into);
	if (never !== null || number === undefined)
		return { classId, worth, obstacles: [obstacle(never ?? 'unknown')] };
	const obstacles = lackingFor(ledger, number).map(([capacity, missing]) =>
		lackOf(instance, ledger, plan, capacity, missing, number),
	);
	const runs = plan.running.includes(classId);
	const { seatsMin, fixed } = into.training;
	if (!runs && seatsMin > 1 && fixed !== 'runs')
		obstacles.push({ ...obstacle('seatsMin'), classIds: [classId], missing: seatsMin - 1 });
	return { classId, worth, obstacles: obstacles.length > 0 ? obstacles : [obstacle('notWorth')] };
}

function obstacle(rule: Obstacle['rule']): Obstacle {
	return { rule, at: null, classIds: [], missing: 0, price: null };
}

function lackOf(
	{ problem }: Instance,
	ledger: Ledger,
	plan: Explained,
	capacity: Capacity,
	missing: number,
	number: number,
): Obstacle {
	const { rule, cover, classIds } = capacity;
	const at = cover && {
		officeId: cover.officeId,
		service: cover.service,
		day: addDays(problem.horizon.from, dayNumberOf(cover.slot)),
		halfHour: halfHourOf(cover.slot),
	};
	const sharing = rule === 'clash' || rule === 'oneClassACourse';
	const inTheWay = sharing ? placedBeside(ledger, capacity, number) : classIds;
	return { rule, at, classIds: inTheWay, missing, price: priceAt(plan.prices, rule, at, classIds) };
}

/** Classes of the same officer that take the same half-hour, or the same course. */
function placedBeside(
	{ capacities, placed }: Ledger,
	capacity: Capacity,
	number: number,
): number[] {
	const at = capacities.capacities.indexOf(capacity);
	const who = capacities.candidates[number]?.who;
	return capacities.candidates.flatMap((one, other) =>
		one.who === who && placed[other] && capacities.takings[other]?.some(([own]) => own === at)
			? [one.into.training.id]
			: [],
	);
}
