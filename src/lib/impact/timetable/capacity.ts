import type { OfficeBlock } from './block.ts';
import type { Candidate } from './candidate.ts';
import type { Instance } from './instance.ts';
import { allowedMoney } from './money.ts';
import type { ViolatedRule } from './plan.ts';
import type { CoverRow } from './rules-cover.ts';
import { collisionsOf, type SharedClass } from './shared.ts';
import { togetherAtMost } from './together.ts';

/** Something of which there is only so much; every placement takes its part. */
export type Capacity = {
	readonly rule: ViolatedRule;
	readonly amount: number;
	/** For cover: the office and the half-hour. */
	readonly cover: (CoverRow & { readonly officeId: number }) | null;
	/** For seats and collisions: the classes concerned. */
	readonly classIds: readonly number[];
};

/** What a placement, or the running of a class, takes of which capacity. */
export type Taking = readonly (readonly [capacity: number, part: number])[];

export type Capacities = {
	readonly candidates: readonly Candidate[];
	readonly capacities: readonly Capacity[];
	/** By candidate. */
	readonly takings: readonly Taking[];
	/** By class id: taken once, when the first joins. */
	readonly running: ReadonlyMap<number, Taking>;
};

type Draft = {
	capacities: Capacity[];
	takings: (readonly [number, number])[][];
	running: Map<number, (readonly [number, number])[]>;
};

/** All capacities of a problem. Those of what has begun are as large as what has begun takes. */
export function capacitiesOf(
	instance: Instance,
	blocks: readonly OfficeBlock[],
	classes: readonly SharedClass[],
): Capacities {
	const candidates = blocks.flatMap((block) => block.candidates);
	const draft: Draft = {
		capacities: [],
		takings: candidates.map(() => []),
		running: new Map(classes.map(({ entry }) => [entry.training.id, []])),
	};
	let first = 0;
	for (const block of blocks) {
		addExclusions(draft, block, first);
		addCover(draft, block, first);
		first += block.candidates.length;
	}
	addOfficers(draft, instance, candidates);
	addSeats(draft, classes, candidates);
	addCollisions(draft, instance, classes);
	addMoney(draft, instance, candidates);
	return { candidates, ...draft };
}

function note(draft: Draft, capacity: Omit<Capacity, 'cover' | 'classIds'> & Partial<Capacity>) {
	return draft.capacities.push({ cover: null, classIds: [], ...capacity }) - 1;
}

function addExclusions(draft: Draft, { exclusions, candidates }: OfficeBlock, first: number): void {
	for (const set of exclusions) {
		const own = set.flatMap((number) => candidates[number] ?? []);
		const courses = new Set(own.map(({ into }) => into.training.courseCode));
		const capacity = note(draft, {
			rule: courses.size === 1 ? 'oneClassACourse' : 'clash',
			amount: togetherAtMost(own.map(({ into }) => into.frozen)),
		});
		for (const number of set) draft.takings[first + number]?.push([capacity, 1]);
	}
}

function addCover(draft: Draft, { officeId, cover }: OfficeBlock, first: number): void {
	for (const row of cover) {
		const amount = row.limit;
		const capacity = note(draft, { rule: 'cover', amount, cover: { ...row, officeId } });
		for (const number of row.candidates) draft.takings[first + number]?.push([capacity, 1]);
	}
}

function addOfficers(draft: Draft, { problem }: Instance, candidates: readonly Candidate[]): void {
	const most = problem.terms.mostHalfHours;
	const numbered = candidates.map((one, number) => ({ ...one, number }));
	for (const [{ officer }, own] of Map.groupBy(numbered, ({ who }) => who)) {
		const limit = (rule: ViolatedRule, allowed: number, part: (one: Candidate) => number) => {
			const begun = own.filter(({ into }) => into.frozen).reduce((sum, one) => sum + part(one), 0);
			const capacity = note(draft, { rule, amount: Math.max(0, allowed, begun) });
			for (const one of own) draft.takings[one.number]?.push([capacity, part(one)]);
		};
		if (officer.jpCeiling !== null)
			limit('jpCeiling', officer.jpCeiling, ({ into }) => into.training.jp);
		if (most !== null) limit('burdenCap', most - officer.burden, ({ into }) => into.slots.length);
	}
}

function addSeats(
	draft: Draft,
	classes: readonly SharedClass[],
	candidates: readonly Candidate[],
): void {
	const seats = new Map(
		classes.map(({ entry: { training }, seatsMax }) => [
			training.id,
			note(draft, { rule: 'seatsMax', amount: seatsMax, classIds: [training.id] }),
		]),
	);
	for (const [number, { into }] of candidates.entries()) {
		const capacity = seats.get(into.training.id);
		if (capacity !== undefined) draft.takings[number]?.push([capacity, 1]);
	}
}

function addCollisions(draft: Draft, { problem }: Instance, classes: readonly SharedClass[]): void {
	for (const set of collisionsOf(problem.horizon.from, classes)) {
		const own = set.classes.flatMap((number) => classes[number]?.entry ?? []);
		const classIds = own.map(({ training }) => training.id);
		const amount = togetherAtMost(own.map(({ frozen }) => frozen));
		const capacity = note(draft, { rule: set.rule, amount, classIds });
		for (const id of classIds) draft.running.get(id)?.push([capacity, 1]);
	}
}

function addMoney(draft: Draft, instance: Instance, candidates: readonly Candidate[]): void {
	const amount = allowedMoney(instance);
	if (amount === null) return;
	const capacity = note(draft, { rule: 'budget', amount });
	for (const [number, { into }] of candidates.entries())
		draft.takings[number]?.push([capacity, into.training.costASeat]);
	for (const [id, takings] of draft.running)
		takings.push([capacity, instance.classes.get(id)?.training.cost ?? 0]);
}
