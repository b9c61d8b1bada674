import { createHash, randomBytes } from 'node:crypto';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import { keepScreen } from '../store-progress.server.ts';
import { studyHead } from '../store-study.server.ts';
import type { PackageKind } from './package.ts';
import { finishItem } from './finish.server.ts';
import { insertLaunch, launchWith, lessonOfPackage } from './store-launch.server.ts';
import type { Launch } from './store-launch.server.ts';

/** A learning day; whoever comes back later opens the item again and goes on from where it was. */
const launchHours = 12;

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Opens an item of a package for an officer and returns the secret that speaks for this opening. An
 * older opening of the same item ends: two devices would overwrite each other.
 */
export async function openItem(
	act: Act,
	at: { readonly officerId: number; readonly courseCode: string; readonly slug: string },
): Promise<
	| { readonly ok: true; readonly token: string; readonly kind: PackageKind }
	| { readonly ok: false; readonly reason: 'notEnrolled' | 'noSuchLesson' }
> {
	return act.db.transaction().execute(async (tx) => {
		const head = await studyHead(tx, at.officerId, at.courseCode);
		if (!head?.enrolment) return { ok: false, reason: 'notEnrolled' };
		const lesson = await lessonOfPackage(tx, head.course.id, at.slug);
		if (!lesson) return { ok: false, reason: 'noSuchLesson' };
		const enrolmentId = head.enrolment.id;
		const token = randomBytes(32).toString('base64url');
		const endsAt = new Date(act.now.getTime() + launchHours * 3_600_000);
		const place = { enrolmentId, lessonId: lesson.id };
		await insertLaunch(tx, { ...place, tokenHash: hashOf(token), at: act.now, endsAt });
		await keepScreen(tx, { ...place, screen: 0, now: act.now });
		await record(tx, act, {
			act: 'learning.itemOpened',
			subject: 'learning.enrolment',
			subjectId: enrolmentId,
			about: at.officerId,
			after: { lesson: at.slug },
		});
		// What cannot report has been seen when it was opened.
		if (!lesson.reports) await finishItem(tx, act, { ...at, ...place });
		return { ok: true, token, kind: lesson.kind };
	});
}

/** What a token speaks for, or null: unknown, ended, or a newer opening took its place. */
export async function launchOf(db: Db, token: string, now: Date): Promise<Launch | null> {
	return /^[\w-]{43}$/.test(token) ? launchWith(db, hashOf(token), now) : null;
}
