import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { TreatmentKind, Verdict } from './comparison.ts';
import type { Told, ToldInFull } from './told.ts';
import { toldBy } from './store-told.server.ts';

/** What a reader wishes to see; null is everything. */
export type ComparisonFilter = {
	readonly verdict: Verdict | null;
	readonly kind: TreatmentKind | null;
	readonly category: string | null;
	readonly outcome: string | null;
	/** Part of the name or code of a course. */
	readonly search: string;
};

export const everyComparison: ComparisonFilter = {
	verdict: null,
	kind: null,
	category: null,
	outcome: null,
	search: '',
};

/** Where a page of the list begins: after the finding with this id. */
export async function comparisonPage(
	db: Db,
	filter: ComparisonFilter,
	after: number | null,
	size = 25,
): Promise<{ rows: Told[]; next: number | null }> {
	const rows = await toldBy(
		db,
		sql`where v.id = n.version_id and ${matching(filter)}
			and (${after}::bigint is null or (n.rank, n.weight, n.comparison_id) > (
				select rank, weight, comparison_id from impact.comparison_now where comparison_id = ${after}))
			order by n.rank, n.weight, n.comparison_id limit ${size + 1}`,
	);
	const last = rows.length > size ? (rows[size - 1]?.id ?? null) : null;
	return { rows: rows.slice(0, size), next: last };
}

function matching(filter: ComparisonFilter) {
	const found = `%${filter.search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
	return sql`(${filter.verdict}::text is null or v.verdict = ${filter.verdict})
		and (${filter.kind}::text is null or c.treatment_kind = ${filter.kind})
		and (${filter.category}::text is null or c.service_category = ${filter.category})
		and (${filter.outcome}::text is null or c.outcome = ${filter.outcome})
		and (${filter.search} = '' or lower(coalesce(course.title, competency.name)) like ${found}
			or lower(c.treatment_code) like ${found})`;
}

/** How many findings there are by verdict, and of which services. */
export async function comparisonsTold(
	db: Db,
): Promise<{ counts: Record<Verdict, number>; categories: string[] }> {
	const { rows } = await sql<{ verdict: Verdict; count: number; categories: string[] }>`
		select v.verdict, count(*)::integer as count,
			array_agg(distinct c.service_category) as categories
		from impact.comparison_now n
		join impact.comparison_version v on v.id = n.version_id
		join impact.comparison c on c.id = n.comparison_id
		group by v.verdict`.execute(db);
	const counts = { better: 0, worse: 0, noDifference: 0, cannotTell: 0 };
	for (const { verdict, count } of rows) counts[verdict] = count;
	return { counts, categories: [...new Set(rows.flatMap((row) => row.categories))].sort() };
}

/** The newest version of a finding, or an earlier one by its number; null: unknown. */
export async function comparisonById(
	db: Db,
	id: number,
	version: number | null = null,
): Promise<ToldInFull | null> {
	const [told] = await toldBy(
		db,
		sql`where c.id = ${id} and (v.version = ${version} or ${version}::integer is null)
			order by v.version desc limit 1`,
	);
	return told ?? null;
}

/** All versions of a finding, the newest first. */
export function comparisonVersions(db: Db, id: number, limit = 20): Promise<ToldInFull[]> {
	return toldBy(db, sql`where c.id = ${id} order by v.version desc limit ${limit}`);
}

/**
 * Findings for a leader's first page: harm first, then gains, then what surely makes no difference,
 * then what is nearest to being known. One of each treatment and group of services, so that five
 * lines are five things. `toldSentence` says them; the page of each is `/dampak/temuan/<id>`.
 */
export function findingsForBrief(db: Db, limit = 5): Promise<Told[]> {
	return toldBy(
		db,
		sql`where v.id in (
				select distinct on (treatment_kind, treatment_code, service_category) version_id
				from impact.comparison_now join impact.comparison on id = comparison_id
				order by treatment_kind, treatment_code, service_category, rank, weight)
			order by n.rank, n.weight, c.id limit ${limit}`,
	);
}
