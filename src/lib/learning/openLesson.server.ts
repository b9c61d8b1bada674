import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Place } from './enrolment.ts';
import { missingBefore } from './paths/server.ts';
import { lockEnrolment } from './store-attempt.server.ts';
import { screensOf } from './store-course.server.ts';
import { lessonPlace } from './store-progress.server.ts';
import { studyHead } from './store-study.server.ts';

/** Whose lesson, by names that stand in an address. */
export type LessonAddress = {
	readonly officerId: number;
	readonly courseCode: string;
	readonly slug: string;
};
export type NotThere = {
	readonly ok: false;
	readonly reason: 'notEnrolled' | 'comesFirst' | 'noSuchLesson';
};

export type OpenLesson = {
	readonly enrolmentId: number;
	readonly courseVersion: number;
	readonly lessonId: number;
	readonly place: Place;
	readonly doneAt: Date | null;
	readonly screens: NonNullable<Awaited<ReturnType<typeof screensOf>>>;
};

/**
 * One act in a lesson, in one transaction that holds the enrolment: two devices act one after the other.
 */
export async function inLesson<Outcome>(
	act: Act,
	at: LessonAddress,
	then: (tx: Tx, lesson: OpenLesson) => Promise<Outcome>,
): Promise<Outcome | NotThere> {
	const within = async (tx: Tx): Promise<Outcome | NotThere> => {
		const head = await studyHead(tx, at.officerId, at.courseCode);
		if (!head?.enrolment) return { ok: false, reason: 'notEnrolled' };
		await lockEnrolment(tx, head.enrolment.id);
		if ((await missingBefore(tx, at.officerId, at.courseCode)).length > 0)
			return { ok: false, reason: 'comesFirst' };
		const screens = await screensOf(tx, head.course.id, at.slug);
		const place = await lessonPlace(tx, head.enrolment.id, head.course.id, at.slug);
		// A part of a package has no screens; only the package itself says that it was learned.
		if (!screens?.length || !place) return { ok: false, reason: 'noSuchLesson' };
		return then(tx, {
			enrolmentId: head.enrolment.id,
			courseVersion: head.course.version,
			lessonId: place.id,
			place: place.place,
			doneAt: place.doneAt,
			screens,
		});
	};
	// Acts of a phone that arrive late are followed in the transaction that keeps them.
	return isTx(act.db) ? within(act.db) : act.db.transaction().execute(within);
}

const isTx = (db: Db): db is Tx => db.isTransaction;

export function noteLesson(
	tx: Tx,
	act: Act,
	at: LessonAddress,
	lesson: OpenLesson,
	name: string,
	after: object,
): Promise<void> {
	return record(tx, act, {
		act: name,
		subject: 'learning.enrolment',
		subjectId: lesson.enrolmentId,
		about: at.officerId,
		after: { lesson: at.slug, ...after },
	});
}
