import type pg from 'pg';
import type { categories } from '../counter/index.ts';
import { codesAt, prefixOf } from '../counter/index.ts';
import type { OfficeLevel } from './city.ts';
import { nativeCourse } from './courses.ts';
import { loadOf } from './serviceLoad.ts';
import type { DemoService } from './visit.ts';

/** What the product's reference data say, with the ids of this database. */
export type Known = {
	readonly competencyIds: ReadonlyMap<string, number>;
	/** demands by post code, the post's own before those of its family */
	readonly demands: ReadonlyMap<string, readonly Demand[]>;
	readonly services: readonly DemoService[];
	readonly servicesAt: (level: OfficeLevel) => readonly DemoService[];
	readonly native: NativeCourse | null;
};

export type Demand = {
	readonly code: string;
	readonly competencyId: number;
	readonly level: number;
	readonly weight: string;
	readonly standardId: number;
};

export type NativeCourse = {
	readonly id: number;
	readonly lessonIds: readonly number[];
	readonly keys: readonly number[];
};

export async function readKnown(pool: pg.Pool): Promise<Known> {
	const services = await readServices(pool);
	return {
		competencyIds: await readCompetencies(pool),
		demands: await readDemands(pool),
		services,
		servicesAt: (level) => {
			const codes = new Set(codesAt(level));
			return services.filter((service) => codes.has(service.code));
		},
		native: await readNative(pool),
	};
}

async function readCompetencies(pool: pg.Pool): Promise<ReadonlyMap<string, number>> {
	const { rows } = await pool.query<{ id: string; code: string }>(
		'select id, code from competency.competency order by id',
	);
	return new Map(rows.map((row) => [row.code, Number(row.id)]));
}

async function readDemands(pool: pg.Pool): Promise<ReadonlyMap<string, readonly Demand[]>> {
	const { rows } = await pool.query<Record<'post' | 'code' | 'weight', string> & Ids>(
		`select distinct on (post.code, standard.competency_id)
			post.code as post, competency.code, standard.competency_id as competency,
			standard.level, standard.weight, standard.id as standard
		from people.post
		join competency.standard on standard.post_id = post.id or standard.family = post.family
		join competency.competency on competency.id = standard.competency_id
		where standard.to_day is null
		order by post.code, standard.competency_id, standard.post_id nulls last`,
	);
	const demands = rows.map((row) => ({
		post: row.post,
		code: row.code,
		competencyId: Number(row.competency),
		level: row.level,
		weight: row.weight,
		standardId: Number(row.standard),
	}));
	return Map.groupBy(demands, (demand) => demand.post);
}

type Ids = { competency: string; level: number; standard: string };

async function readServices(pool: pg.Pool): Promise<DemoService[]> {
	const { rows } = await pool.query<{
		id: string;
		code: string;
		category: (typeof categories)[number];
		competency_code: string;
		required_level: number;
		fee_idr: number | null;
	}>(
		`select s.id, s.code, s.category, s.competency_code, s.required_level, st.fee_idr
		from counter.service s
		join counter.standard st on st.service_id = s.id and st.office_id is null and st.valid_to is null
		where s.valid_to is null order by s.id`,
	);
	return rows.map((row, index) => ({
		id: Number(row.id),
		index,
		code: row.code,
		category: row.category,
		prefix: prefixOf[row.category],
		competencyCode: row.competency_code,
		requiredLevel: row.required_level,
		free: !row.fee_idr,
		...loadOf(row.code),
	}));
}

async function readNative(pool: pg.Pool): Promise<NativeCourse | null> {
	const { rows } = await pool.query<{ id: string; lessons: number[]; keys: number[] }>(
		`select course.id,
			array(select id::int from learning.lesson where course_id = course.id order by position) as lessons,
			array(select answer_key::int from learning.question where course_id = course.id order by position) as keys
		from learning.course where code = $1 order by version desc limit 1`,
		[nativeCourse],
	);
	const [row] = rows;
	return row ? { id: Number(row.id), lessonIds: row.lessons, keys: row.keys } : null;
}
