import type { Act } from '../../src/lib/platform/act.server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { enrol, publishPackage } from '../../src/lib/learning/server.ts';
import { anOfficer } from './people.ts';

type Details = Parameters<typeof publishPackage>[2];

const usual: Details = {
	title: 'Antrean yang tenang',
	summary: 'Menata antrean tanpa kegaduhan.',
	formCode: 'NKL03',
	jp: 2,
	competencyCode: 'M.3',
	level: 2,
	passMark: 70,
	minutes: 90,
};

/** A package that was taken becomes a course; a test names only what matters to it. Gives its code. */
export async function aPackageCourse(
	act: Act,
	taken:
		{ readonly ok: true; readonly id: number } | { readonly ok: false; readonly reason: string },
	details: Partial<Details> = {},
): Promise<string> {
	if (!taken.ok) throw new Error(taken.reason);
	const published = await publishPackage(act, taken.id, { ...usual, ...details });
	if (!published.ok) throw new Error(published.reason);
	return published.courseCode;
}

/** Somebody who has begun a course. */
export async function aBeginner(
	db: Db,
	actBy: (officerId: number) => Act,
	courseCode: string,
): Promise<{ officerId: number; enrolmentId: number }> {
	const officerId = await anOfficer(db);
	const wish = { officerId, courseCode, goalId: null, dueOn: null };
	const enrolled = await enrol(actBy(officerId), wish);
	if (!enrolled.ok) throw new Error(enrolled.reason);
	return { officerId, enrolmentId: enrolled.enrolmentId };
}
