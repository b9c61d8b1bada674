import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import type { ImpactEffect } from '../platform/tables.ts';
import type { Effect, Missing } from './effect.ts';
import { measures } from './measure.ts';
import type { LastJudged } from './rules-due.ts';

/** An effect as it stands in history: of which course on which services, until which week. */
export type StoredEffect = {
	readonly id: number;
	readonly courseCode: string;
	readonly courseTitle: string;
	readonly serviceCategory: string;
	/** The Monday of the last week in the data. */
	readonly dataUntil: Day;
	readonly computedAt: Date;
	readonly effect: Effect;
};

export type EffectSubject = {
	key: string;
	courseCode: string;
	category: string;
	dataUntil: Day;
};

/** Keeps an effect; null when the same figures are kept already. */
export async function addEffect(
	tx: Db,
	subject: EffectSubject,
	effect: Effect,
	now: Date,
): Promise<number | null> {
	const told = effect.status === 'estimated' ? effect : null;
	const added = await tx
		.insertInto('impact.effect')
		.values({
			key: subject.key,
			course_code: subject.courseCode,
			service_category: subject.category,
			measure: effect.measure,
			status: effect.status,
			estimate: told?.estimate ?? null,
			low: told?.low ?? null,
			high: told?.high ?? null,
			confidence: told?.level ?? null,
			officers_trained: effect.officersTrained,
			officers_compared: effect.officersCompared,
			observations: effect.observations,
			pretrend_p: effect.preTrendP,
			missing: JSON.stringify(effect.status === 'cannotTell' ? effect.missing : []),
			rule: effect.rule,
			data_until: subject.dataUntil,
			computed_at: now,
		})
		.onConflict((conflict) => conflict.column('key').doNothing())
		.returning('id')
		.executeTakeFirst();
	return added?.id ?? null;
}

export async function effectIdOf(tx: Db, key: string): Promise<number> {
	const { id } = await tx
		.selectFrom('impact.effect')
		.select('id')
		.where('key', '=', key)
		.executeTakeFirstOrThrow();
	return id;
}

/** The last judgement of a large group of services; null when there was none. */
export async function lastJudged(db: Db, category: string): Promise<LastJudged | null> {
	const row = await db
		.selectFrom('impact.judged')
		.select(['at', 'observations'])
		.where('service_category', '=', category)
		.executeTakeFirst();
	return row ?? null;
}

/** Notes that a group was judged, whatever came of it. */
export async function noteJudged(db: Db, category: string, judged: LastJudged): Promise<void> {
	await db
		.insertInto('impact.judged')
		.values({ service_category: category, ...judged })
		.onConflict((conflict) => conflict.column('service_category').doUpdateSet(judged))
		.execute();
}

/** The newest effect of each course, group of services and measure. */
export async function latestEffects(db: Db): Promise<StoredEffect[]> {
	const { rows } = await sql<EffectRow>`
		select distinct on (e.course_code, e.service_category, e.measure) e.*, c.title
		from impact.effect e
		left join learning.course_card c on c.code = e.course_code
		order by e.course_code, e.service_category, e.measure, e.id desc`.execute(db);
	return rows.map(storedOf);
}

/** The last effects of a course on a group of services, newest first. */
export async function effectHistory(
	db: Db,
	subject: { courseCode: string; serviceCategory: string },
	limit = 20,
): Promise<StoredEffect[]> {
	const { rows } = await sql<EffectRow>`
		select e.*, c.title
		from (select unnest(${[...measures]}::text[]) as measure) m
		cross join lateral (
			select * from impact.effect
			where course_code = ${subject.courseCode}
				and service_category = ${subject.serviceCategory} and measure = m.measure
			order by id desc limit ${limit}) e
		left join learning.course_card c on c.code = e.course_code
		order by e.id desc`.execute(db);
	return rows.map(storedOf);
}

export type EffectRow = Selectable<ImpactEffect> & { title: string | null };

export function storedOf(row: EffectRow): StoredEffect {
	return {
		id: row.id,
		courseCode: row.course_code,
		courseTitle: row.title ?? row.course_code,
		serviceCategory: row.service_category,
		dataUntil: row.data_until as Day,
		computedAt: row.computed_at,
		effect: effectOf(row),
	};
}

function effectOf(row: EffectRow): Effect {
	const grounds = {
		measure: row.measure as Effect['measure'],
		rule: row.rule,
		officersTrained: row.officers_trained,
		officersCompared: row.officers_compared,
		observations: row.observations,
		preTrendP: row.pretrend_p,
	};
	const { estimate, low, high, confidence } = row;
	if (estimate === null || low === null || high === null)
		return {
			...grounds,
			status: 'cannotTell',
			missing: row.missing as unknown as readonly Missing[],
		};
	return {
		...grounds,
		status: 'estimated',
		estimate,
		low,
		high,
		level: confidence ?? 0.9,
	};
}
