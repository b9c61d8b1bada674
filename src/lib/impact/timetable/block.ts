import type { Candidate } from './candidate.ts';
import { candidatesOf, coursesOfOfficers } from './candidate.ts';
import type { Instance, OfficerEntry } from './instance.ts';
import { needsByOffice } from './needs.ts';
import type { Draft } from './program.ts';
import type { TimetableTerms } from './problem.ts';
import { exclusionsOf } from './rules-clash.ts';
import { coverRowsOf, type CoverRow } from './rules-cover.ts';
import { togetherAtMost } from './together.ts';

/** What one office decides by itself: its candidates and the rows that concern nobody else. */
export type OfficeBlock = {
	readonly officeId: number;
	readonly candidates: readonly Candidate[];
	readonly exclusions: readonly (readonly number[])[];
	readonly cover: readonly CoverRow[];
};

/** The blocks of the offices asked for, or all, that have a candidate, in the order of their ids. */
export function blocksOf(instance: Instance, wanted?: ReadonlySet<number>): OfficeBlock[] {
	const courses = coursesOfOfficers(instance);
	const needs = needsByOffice(instance.problem);
	const offices = Map.groupBy(instance.officers.values(), ({ officer }) => officer.officeId);
	return [...offices]
		.filter(([officeId]) => wanted?.has(officeId) ?? true)
		.toSorted(([one], [other]) => one - other)
		.map(([officeId, officers]) => {
			const candidates = candidatesOf(instance, officers, courses);
			const cover = coverRowsOf(officers, candidates, needs.get(officeId) ?? (() => []));
			return { officeId, candidates, exclusions: exclusionsOf(candidates), cover };
		})
		.filter(({ candidates }) => candidates.length > 0);
}

/** The columns of a block in a draft: the n-th candidate is column `first + n`; rows of cover follow one another. */
export type BlockAt = { readonly first: number; readonly firstCover: number };

/** Writes a block into a draft: its candidates first, then what JP and burden need. Without a `thought` (1), a
 * candidate is not placed. */
export function addBlock(
	draft: Draft,
	block: OfficeBlock,
	terms: TimetableTerms,
	thought?: Uint8Array,
): BlockAt {
	const first = draft.program.columns.cost.length;
	for (const [number, { worth, sure }] of block.candidates.entries()) {
		const upper = sure || (thought?.[number] ?? 1) === 1 ? 1 : 0;
		draft.column({ cost: worth, whole: true, lower: sure ? 1 : 0, upper });
	}
	const ones = (numbers: readonly number[]) => numbers.map((n) => [first + n, 1] as const);
	for (const set of block.exclusions) {
		const begun = set.map((number) => block.candidates[number]?.into.frozen ?? false);
		draft.row({ upper: togetherAtMost(begun) }, ones(set));
	}
	for (const [who, own] of ownCandidates(block)) addOfficer(draft, who, own, first, terms);
	const firstCover = draft.program.rows.lower.length;
	for (const { limit, candidates } of block.cover) draft.row({ upper: limit }, ones(candidates));
	return { first, firstCover };
}

type Numbered = Candidate & { readonly number: number };

function ownCandidates({ candidates }: OfficeBlock): Map<OfficerEntry, Numbered[]> {
	return Map.groupBy(
		candidates.map((candidate, number) => ({ ...candidate, number })),
		({ who }) => who,
	);
}

/** What concerns one officer over all classes: JP credited, JP allowed, hours that are fair, hours allowed. */
function addOfficer(
	draft: Draft,
	{ officer }: OfficerEntry,
	own: readonly Numbered[],
	first: number,
	terms: TimetableTerms,
): void {
	const jp = own.map(({ into, number }) => [first + number, into.training.jp] as const);
	const hours = own.map(({ into, number }) => [first + number, into.slots.length] as const);
	const sum = (terms_: readonly (readonly [number, number])[]) =>
		terms_.reduce((total, [, factor]) => total + factor, 0);
	const begun = (factorOf: (one: Numbered) => number) =>
		own.filter(({ into }) => into.frozen).reduce((total, one) => total + factorOf(one), 0);
	if (terms.minutesAJp > 0 && officer.jpDue > 0) {
		const credited = draft.column({ cost: terms.minutesAJp, whole: false, upper: officer.jpDue });
		draft.row({ upper: 0 }, [[credited, 1], ...jp.map(([n, factor]) => [n, -factor] as const)]);
	}
	if (officer.jpCeiling !== null && sum(jp) > officer.jpCeiling) {
		const upper = Math.max(
			officer.jpCeiling,
			begun(({ into }) => into.training.jp),
		);
		draft.row({ upper }, jp);
	}
	const fair = Math.max(terms.fairHalfHours, officer.burden) - officer.burden;
	if (terms.burdenMinutes > 0 && sum(hours) > fair) {
		const above = draft.column({ cost: -terms.burdenMinutes, whole: false });
		draft.row({ upper: fair }, [...hours, [above, -1]]);
	}
	if (terms.mostHalfHours !== null && sum(hours) > terms.mostHalfHours - officer.burden) {
		const upper = Math.max(
			terms.mostHalfHours - officer.burden,
			begun(({ into }) => into.slots.length),
		);
		draft.row({ upper: Math.max(0, upper) }, hours);
	}
}
