import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { dayOf } from '../../time/index.ts';
import { missingBefore } from '../paths/server.ts';
import { lockEnrolment } from '../store-attempt.server.ts';
import { studyHead } from '../store-study.server.ts';
import type { KeptAct, KeptResult } from './keptAct.ts';
import { followInBlock } from './blocks.server.ts';
import { followInLesson } from './lesson.server.ts';
import { followFilm } from './played.server.ts';
import { followQuiz } from './quiz.server.ts';
import { keptAt } from './rules-kept.ts';
import { copyTakenAt } from './store-copy.server.ts';

export type CourseAct = Exclude<KeptAct, { kind: 'scan' }>;
export type Times = { readonly off: number; readonly after: Date };
type Followed = {
	readonly result: KeptResult;
	readonly at: Date;
	readonly notBefore: Date;
	readonly copy: string | null;
};

/** Makes one act in a course part of what the server knows, in the transaction of the caller. */
export async function followInCourse(
	tx: Tx,
	act: Act,
	officerId: number,
	kept: CourseAct,
	times: Times,
): Promise<Followed> {
	const none = { at: act.now, notBefore: act.now, copy: null };
	const found = await studyHead(tx, officerId, kept.course);
	if (!found?.enrolment) return { ...none, result: { outcome: 'refused', reason: 'notEnrolled' } };
	await lockEnrolment(tx, found.enrolment.id);
	const head = (await studyHead(tx, officerId, kept.course)) ?? found;
	const notBefore = await copyTakenAt(tx, kept.copy, found.enrolment.id);
	if (!notBefore) return { ...none, result: { outcome: 'refused', reason: 'otherVersion' } };
	if ((await missingBefore(tx, officerId, kept.course)).length > 0)
		return { ...none, result: { outcome: 'refused', reason: 'comesFirst' } };
	const at = keptAt(kept.at, { ...times, notBefore, now: act.now });
	const then = { ...act, now: at, today: dayOf(at) };
	const result =
		kept.kind === 'quiz'
			? await followQuiz(tx, then, head, kept)
			: kept.kind === 'second'
				? await followFilm(tx, then, officerId, kept)
				: kept.kind === 'walk' || kept.kind === 'drill' || kept.kind === 'again'
					? await followInBlock(tx, then, head, kept)
					: await followInLesson(tx, head, kept, at);
	return { result, at, notBefore, copy: kept.copy };
}
