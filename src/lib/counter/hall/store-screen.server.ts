import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { prefixOf } from '../service.ts';
import type { Category } from '../service.ts';
import type { HallScreen } from './hall.ts';

/** An office with its screens, and what a screen can be limited to. */
export type OfficeScreens = {
	readonly officeId: number;
	readonly code: string;
	readonly name: string;
	readonly unitId: number;
	readonly screens: readonly HallScreen[];
	readonly desks: readonly number[];
	readonly prefixes: readonly string[];
};

/** The screens of an office of one of these units (the named one, else the first): one statement. */
export async function screensOf(
	db: Db,
	asked: { unitIds: readonly number[]; code: string | null },
): Promise<OfficeScreens | null> {
	const { rows } = await sql<Omit<OfficeScreens, 'prefixes'> & { categories: Category[] }>`
		select office.id as "officeId", office.code, office.name, office.unit_id as "unitId",
			array(select number from counter.desk where office_id = office.id order by number) as desks,
			array(select distinct s.category from counter.office_service o
				join counter.service s on s.id = o.service_id where o.office_id = office.id) as categories,
			(select coalesce(jsonb_agg(jsonb_build_object('code', screen.code, 'name', screen.name,
				'desks', screen.desks, 'prefixes', screen.prefixes, 'speaks', screen.speaks,
				'showsNames', screen.shows_names) order by screen.name), '[]')
				from counter.screen where screen.office_id = office.id and retired_at is null) as screens
		from counter.office
		where unit_id = any(${[...asked.unitIds]})
			and (${asked.code}::text is null or code = ${asked.code})
		order by name limit 1`.execute(db);
	const [found] = rows;
	if (!found) return null;
	const { categories, ...office } = found;
	return { ...office, prefixes: categories.map((category) => prefixOf[category]).sort() };
}
