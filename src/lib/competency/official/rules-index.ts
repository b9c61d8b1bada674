import type {
	IpClass,
	IpEducation,
	IpPost,
	IpPredicate,
	IpSanction,
	IpTable,
} from './index-table.ts';
import { ipTables } from './index-table.ts';

/** What the index is worked out from, for one officer and year. */
export type IpFacts = {
	readonly post: IpPost;
	readonly education: IpEducation;
	/** Leadership or functional training of the post; a pelaksana needs none. */
	readonly own: boolean;
	readonly technicalJp: number;
	readonly seminar: boolean;
	readonly predicate: IpPredicate;
	readonly sanction: IpSanction;
};

export type IpScore = {
	readonly qualification: number;
	readonly competence: number;
	readonly performance: number;
	readonly discipline: number;
	readonly total: number;
	readonly class: IpClass;
};

/** The table of a year: the latest that began by then; null before the first. */
export function ipTableOf(year: number, tables: readonly IpTable[] = ipTables): IpTable | null {
	return tables.filter(({ fromYear }) => fromYear <= year).at(-1) ?? null;
}

/**
 * The index of professionalism (IP ASN) under a table. All or nothing: 19 JP earn what 0 JP earn.
 *
 * A pengawas with S-1, PKP, 24 JP, no seminar, Baik, no sanction → 15 + 30 + 25 + 5 = 75, sedang
 */
export function ipOf(facts: IpFacts, table: IpTable): IpScore {
	const earns = table.training[facts.post];
	const competence =
		(facts.own ? earns.own : 0) +
		(facts.technicalJp >= table.technicalJp ? earns.technical : 0) +
		(facts.seminar ? earns.seminar : 0);
	const qualification = table.education[facts.education];
	const performance = table.predicate[facts.predicate];
	const discipline = table.sanction[facts.sanction];
	const total = qualification + competence + performance + discipline;
	const found = table.classes.find(({ above }) => total > above);
	return {
		qualification,
		competence,
		performance,
		discipline,
		total,
		class: found?.class ?? 'sangatRendah',
	};
}

/** What training alone can reach: every item of competence earned, all else as it is. */
export function ipByTraining(facts: IpFacts, table: IpTable): IpScore {
	return ipOf({ ...facts, own: true, technicalJp: table.technicalJp, seminar: true }, table);
}
