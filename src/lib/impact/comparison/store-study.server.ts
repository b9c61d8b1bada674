import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { ComparisonLimits } from './limits.ts';
import type { Study } from './study.ts';

export type StudyRow = Study & { readonly keySeed: number };

/** A study takes a minute; one that has been open for longer has died with its process. */
const longestMs = 15 * 60_000;

/** Opens a study; null when another one runs. */
export async function openStudy(
	db: Db,
	study: { seed: string; keySeed: number; rule: string; limits: ComparisonLimits; until: Day },
	now: Date,
): Promise<number | null> {
	await db
		.updateTable('impact.study')
		.set({ finished_at: now })
		.where('finished_at', 'is', null)
		.where('started_at', '<', new Date(now.getTime() - longestMs))
		.execute();
	const opened = await db
		.insertInto('impact.study')
		.values({
			seed: study.seed,
			key_seed: study.keySeed,
			rule: study.rule,
			limits: JSON.stringify(study.limits),
			data_until: study.until,
			started_at: now,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return opened?.id ?? null;
}

export async function noteProgress(
	db: Db,
	id: number,
	progress: { done: number; total: number; cells: number },
): Promise<void> {
	await db.updateTable('impact.study').set(progress).where('id', '=', id).execute();
}

export async function closeStudy(db: Db, id: number, now: Date): Promise<void> {
	await db.updateTable('impact.study').set({ finished_at: now }).where('id', '=', id).execute();
}

/** The study of a version, without the secret of its keys. */
export async function studyOfVersion(db: Db, id: number): Promise<Study> {
	const row = await db
		.selectFrom('impact.study')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return studyOf(row);
}

export async function studyById(db: Db, id: number): Promise<StudyRow | null> {
	const row = await db
		.selectFrom('impact.study')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...studyOf(row), keySeed: row.key_seed } : null;
}

/** A study as its row holds it. */
export type StoredStudy = {
	id: number;
	seed: string;
	rule: string;
	limits: unknown;
	data_until: string;
	started_at: Date;
	finished_at: Date | null;
	done: number;
	total: number;
	cells: number;
};

export function studyOf(row: StoredStudy): Study {
	return {
		id: row.id,
		seed: row.seed,
		rule: row.rule,
		limits: row.limits as ComparisonLimits,
		dataUntil: row.data_until as Day,
		startedAt: row.started_at,
		finishedAt: row.finished_at,
		done: row.done,
		total: row.total,
		cells: row.cells,
	};
}
