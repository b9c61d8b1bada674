import { sql, type RawBuilder } from 'kysely';
import { readSearch, type RegisterOrder, type RegisterQuery } from './query.ts';

/** Everybody who holds a post today, with the post. */
export const holders = sql`people.officer
	join people.appointment held on held.officer_id = officer.id and held.to_day is null
	join people.post on post.id = held.post_id`;

const inBranch = (units: readonly number[]) => sql`exists (
	select from people.unit_ancestor above
	where above.unit_id = held.unit_id and above.ancestor_id = any(${units}::bigint[]))`;

/** The filter as SQL over `holders`. */
export function chosen(query: RegisterQuery): RawBuilder<boolean> {
	const all: RawBuilder<unknown>[] = [inBranch(query.branches)];
	if (query.unitId !== null) all.push(inBranch([query.unitId]));
	if (query.family !== null) all.push(sql`post.family = ${query.family}`);
	const search = readSearch(query.search);
	if (search.kind === 'nip') {
		// Digits padded to a full NIP compare alike in every collation, so the index serves.
		const [least, most] = [search.start.padEnd(18, '0'), search.start.padEnd(18, '9')];
		all.push(sql`officer.nip between ${least} and ${most}`);
	} else if (search.kind === 'name')
		all.push(sql`lower(officer.name) like ${`${search.start.replace(/[\\%_]/g, '\\$&')}%`}`);
	return sql`${sql.join(all, sql` and `)}`;
}

/** `bytewise`: compared as the index of name prefixes compares, whatever the database's language. */
type Order = { key: RawBuilder<unknown>; id: RawBuilder<unknown>; bytewise: boolean };

/** Each order is the one of an index. */
const orders: Readonly<Record<RegisterOrder, Order>> = {
	nama: { key: sql`lower(officer.name)`, id: sql`officer.id`, bytewise: true },
	nip: { key: sql`officer.nip`, id: sql`officer.id`, bytewise: false },
	sejak: { key: sql`held.from_day`, id: sql`held.officer_id`, bytewise: false },
};

/**
 * The order, and the place in it (keyset): all that comes after the officer with the id `after`. A
 * cursor outside the branch finds nothing, so that nobody learns where a stranger's name stands.
 */
export function ordered(
	query: RegisterQuery,
	after: number | null,
): { beyond: RawBuilder<boolean>; order: RawBuilder<unknown> } {
	const { key, id, bytewise } = orders[query.by];
	const [ahead, behind] = query.direction === 'asc' ? ['>', '<'] : ['<', '>'];
	const byKey = (sign: string) => sql.raw(bytewise ? `~${sign}~` : sign);
	const order = sql`${key} using ${byKey(behind)}, ${id} using ${sql.raw(behind)}`;
	if (after === null) return { beyond: sql`true`, order };
	const mark = sql`(select ${key} from ${holders}
		where officer.id = ${after} and ${inBranch(query.branches)})`;
	const beyond = sql<boolean>`${key} ${byKey(`${ahead}=`)} ${mark}
		and (${key} ${byKey(ahead)} ${mark} or ${id} ${sql.raw(ahead)} ${after})`;
	return { beyond, order };
}
