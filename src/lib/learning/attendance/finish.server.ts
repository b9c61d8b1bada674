import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { recordAll } from '../../platform/audit.server.ts';
import type { Db, Tx } from '../../platform/database.server.ts';
import { announceAll } from '../../platform/events.server.ts';
import { instantAt } from '../../time/index.ts';
import { certificateNumber } from '../certificate.ts';
import { holdingClass } from '../classes/held.server.ts';
import type { ClassOutcome } from '../classes/outcome.ts';
import { sessionMinutes } from '../classes/rules-minutes.ts';
import type { ClassWithPlace } from '../classes/store-class.server.ts';
import { standing } from '../classes/store-standing.server.ts';
import type { CoursePassed } from '../events.ts';
import { renewCertificates } from '../refresher/renew.server.ts';
import { studiedDays } from '../rules-study.ts';
import type { ClassResult } from './result.ts';
import { attendedEnough, presenceOf } from './rules-attendance.ts';
import { presencesIn } from './store-attendance.server.ts';
import { enrolAll, passAll } from './store-finish.server.ts';
import type { CourseFacts } from './store-finish.server.ts';

/**
 * The class is over. Whoever attended enough has passed its course: certificate, evidence and hours
 * follow from the same fact as for whoever passes it alone, once for each enrolment.
 */
export function finishClass(
	act: Act,
	who: Principal,
	classId: number,
): Promise<ClassOutcome<{ results: readonly ClassResult[] }>> {
	return holdingClass<{ results: readonly ClassResult[] }>(act, who, classId, async (tx, held) => {
		const last = held.sessions.at(-1);
		if (!last || instantAt(last.day, last.ends) > act.now) return { ok: false, reason: 'notOver' };
		const attended = await attendanceOf(tx, held);
		const enough = attended.filter(({ sessions }) =>
			attendedEnough(sessions.length, held.sessions.length, held.leastShare),
		);
		const { course, enrolments } = await enrolAll(
			tx,
			act,
			held,
			enough.map((one) => one.officerId),
		);
		const results = attended.map(({ officerId, sessions }): ClassResult => {
			const enrolment = enrolments.get(officerId);
			const outcome = !enrolment ? 'absent' : enrolment.passedBefore ? 'already' : 'passed';
			const counts = { attended: sessions.length, sessions: held.sessions.length };
			return { officerId, ...counts, outcome, enrolmentId: enrolment?.id ?? null };
		});
		await passAll(tx, act, held.id, results);
		// Whoever had passed before is refreshed too.
		const proof = `class:${held.id}` as const;
		const refreshed = [...enrolments.keys()].map((officerId) => ({ officerId, proof }));
		await renewCertificates(tx, act, held.courseCode, refreshed);
		await announceAll(
			tx,
			act,
			results.flatMap((result) => {
				const own = attended.find(({ officerId }) => officerId === result.officerId);
				if (result.outcome !== 'passed' || result.enrolmentId === null || !own) return [];
				const payload = passedFact(act, held, course, { ...own, enrolmentId: result.enrolmentId });
				return [{ name: 'learning.coursePassed', key: String(payload.enrolmentId), payload }];
			}),
		);
		await recordAll(
			tx,
			act,
			results.map(({ officerId, ...after }) => ({
				act: 'learning.classFinished',
				subject: 'learning.held_class',
				subjectId: held.id,
				about: officerId,
				after,
			})),
		);
		return { ok: true, results };
	});
}

type Attended = { readonly officerId: number; readonly sessions: ClassWithPlace['sessions'] };

/** Who had a seat, with the sessions at which they were present. */
async function attendanceOf(tx: Tx, held: ClassWithPlace): Promise<Attended[]> {
	const seated = (await standing(tx, held.id)).filter(({ seat }) => seat !== null);
	const facts = new Map(
		(await presencesIn(tx, held.id)).map((one) => [`${one.officerId}:${one.sessionId}`, one]),
	);
	return seated.map(({ officerId }) => ({
		officerId,
		sessions: held.sessions.filter(
			({ id }) => presenceOf(facts.get(`${officerId}:${id}`)) === 'present',
		),
	}));
}

function passedFact(
	act: Act,
	held: ClassWithPlace,
	course: CourseFacts,
	{ officerId, sessions, enrolmentId }: Attended & { enrolmentId: number },
): CoursePassed {
	const lessons = sessions.map((one) => ({ doneOn: one.day, minutes: sessionMinutes(one) }));
	return {
		...{ enrolmentId, officerId, courseCode: held.courseCode, courseVersion: course.version },
		...{
			courseTitle: held.courseTitle,
			competencyCode: course.competencyCode,
			level: course.level,
		},
		...{ formCode: held.formCode, jp: held.jp, studied: studiedDays(lessons, held.jp) },
		...{ passedOn: act.today, score: null, goalId: course.goals.get(officerId) ?? null },
		certificateNumber: certificateNumber(enrolmentId, act.today),
	};
}

/** What became of everybody in a finished class. */
export async function resultsOf(db: Db, classId: number): Promise<ClassResult[]> {
	const { rows } = await sql<ClassResult>`
		select officer_id as "officerId", attended, sessions, outcome, enrolment_id as "enrolmentId"
		from learning.class_result where class_id = ${classId}`.execute(db);
	return rows;
}
