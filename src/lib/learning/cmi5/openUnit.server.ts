import { randomBytes, randomUUID } from 'node:crypto';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { recordOwn } from '../../xapi/server.ts';
import { hashOf } from '../package/launch.server.ts';
import { hrefOf, splitHref } from '../package/rules-path.ts';
import { insertLaunch } from '../package/store-launch.server.ts';
import { lockEnrolment } from '../store-attempt.server.ts';
import { keepScreen } from '../store-progress.server.ts';
import { studyHead } from '../store-study.server.ts';
import { abandonSession } from './endSession.server.ts';
import { layLaunchData } from './layLaunchData.server.ts';
import { registered } from './register.server.ts';
import { isElsewhere, launchAddress } from './rules-address.ts';
import { aboutOf } from './settle.server.ts';
import { launched } from './statements.ts';
import { insertSession, openSessionOf } from './store-session.server.ts';
import { unitAt } from './store-unit.server.ts';
import type { LaunchMode } from './structure.ts';

/** A learning day; whoever comes back later opens the unit again and goes on from where it was. */
const SESSION_HOURS = 12;

const aKey = () => randomBytes(32).toString('base64url');

/** Where the product and its packages are reached, and in which languages the officer reads. */
export type Doors = {
	readonly origin: string;
	readonly packageOrigin: string;
	readonly languages: string;
};

/**
 * Opens a unit for an officer: a session of its own, the documents that the unit reads, and the
 * address to open. A session of the same unit that is still open is abandoned.
 */
export async function openUnit(
	act: Act,
	at: { readonly officerId: number; readonly courseCode: string; readonly slug: string },
	mode: LaunchMode,
	doors: Doors,
): Promise<
	| { readonly ok: true; readonly address: string }
	| { readonly ok: false; readonly reason: 'notEnrolled' | 'noSuchLesson' }
> {
	return act.db.transaction().execute(async (tx) => {
		const head = await studyHead(tx, at.officerId, at.courseCode);
		if (!head?.enrolment) return { ok: false, reason: 'notEnrolled' };
		const unit = await unitAt(tx, head.course.id, at.slug);
		if (!unit) return { ok: false, reason: 'noSuchLesson' };
		const { id: enrolmentId } = head.enrolment;
		const { origin } = doors;
		await lockEnrolment(tx, enrolmentId);
		const place = { enrolmentId, lessonId: unit.lessonId };
		await keepScreen(tx, { ...place, screen: 0, now: act.now });
		const learning = await registered(tx, act, {
			...at,
			courseId: head.course.id,
			enrolmentId,
			origin,
		});
		const { registrationId } = learning;
		const older = await openSessionOf(tx, registrationId, unit.lessonId);
		if (older) await abandonSession(tx, act, older, origin);
		const endsAt = new Date(act.now.getTime() + SESSION_HOURS * 3_600_000);
		const token = aKey();
		await insertLaunch(tx, { ...place, tokenHash: hashOf(token), at: act.now, endsAt });
		const key = aKey();
		const session = { id: randomUUID(), registrationId, mode };
		const { lessonId } = unit;
		await insertSession(tx, { ...session, lessonId, fetchHash: hashOf(key), at: act.now, endsAt });
		const door = `${doors.packageOrigin}/paket/${token}`;
		const about = aboutOf(act, learning, session.id);
		await layLaunchData(tx, act, { about, unit, mode, returnURL: `${door}/selesai`, ...doors });
		const base = baseOf(unit.href, door);
		await recordOwn(
			{ db: tx, now: act.now },
			origin,
			[launched(about, unit, session, base)],
			'1.0.3',
		);
		await record(tx, act, {
			act: 'learning.unitOpened',
			subject: 'learning.enrolment',
			subjectId: enrolmentId,
			about: at.officerId,
			after: { lesson: at.slug, mode, session: session.id },
		});
		const address = launchAddress(base, {
			endpoint: `${door}/xapi/`,
			fetch: `${doors.packageOrigin}/paket/${key}/kunci`,
			actor: about.actor,
			registration: registrationId,
			activityId: unit.activityId,
		});
		return { ok: true, address };
	});
}

function baseOf(href: string, door: string): string {
	if (isElsewhere(href)) return href;
	const [file, query] = splitHref(href);
	return `${door}/isi/${hrefOf(file)}${query}`;
}
