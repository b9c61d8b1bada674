import { observe, provenNow, setNeeds, supervisorIdOf } from '../competency/server.ts';
import type { GapFound, LevelChanged } from '../competency/events.ts';
import {
	recordRelease,
	recordTraining,
	setQualification,
	withdrawTraining,
} from '../counter/server.ts';
import type { ServiceUncovered, VisitServed } from '../counter/events.ts';
import { recordLearned } from '../culture/server.ts';
import type { PromiseAgreed } from '../culture/events.ts';
import { credit, takeBackProof } from '../hours/server.ts';
import { refresh } from '../impact/server.ts';
import type { ProposalAccepted, TrainingAccepted } from '../impact/events.ts';
import type { TimetablePublished } from '../impact/planner/events-planner.ts';
import type { YearLineAccepted } from '../impact/year/events-year.ts';
import type { SeatGiven, SeatPromised } from '../impact/index.ts';
import { courseFor, enrol } from '../learning/server.ts';
import type { CertificateWithdrawn } from '../learning/index.ts';
import type { CoursePassed } from '../learning/events.ts';
import { dateGoals, proposeGoal, reachGoals, revise, undateGoals } from '../plan/server.ts';
import type { GoalFact } from '../plan/events.ts';
import { namesOf } from '../people/server.ts';
import { addressOf } from '../platform/identity/account.server.ts';
import { post } from '../platform/mail/post.server.ts';
import type { Level } from '../competency/index.ts';
import type { SatisfactionAnswered } from '../satisfaction/events.ts';
import { invite } from '../satisfaction/server.ts';
import { goalWaits, nobodyQualified } from './letters.ts';
import { invitedTo, noLongerIn } from './classLetters.ts';
import { addDays } from '../time/index.ts';
import type { Arrow } from './arrow.ts';
import { stillSo } from './stillSo.server.ts';
import { seatPromised } from './trialLetters.ts';

export * from './classArrows.server.ts';
export * from './recordArrows.server.ts';
export * from './contestArrows.server.ts';
export * from './cycleArrows.server.ts';
export * from './planArrows.server.ts';
export * from './priorArrows.server.ts';
export * from './roundArrows.server.ts';

export const postsSetNeeds: Arrow<{ officerId?: number; officerIds?: number[] }> = (act, fact) =>
	setNeeds(act, fact.officerIds ?? (fact.officerId ? [fact.officerId] : []));

export const gapsBecomeGoals: Arrow<GapFound> = async (act, gap) => {
	const course = await courseFor(act.db, gap.competencyCode, gap.required);
	const suggestion = { courseCode: course?.code ?? null, courseTitle: course?.title ?? null };
	await proposeGoal(act, { ...gap, ...suggestion });
};

export const goalsAskSupervisors: Arrow<GoalFact> = async (act, goal, eventId) => {
	const supervisorId = await supervisorIdOf(act.db, goal.officerId);
	const to = supervisorId === null ? null : await addressOf(act.db, supervisorId);
	if (to === null) return;
	const names = await namesOf(act.db, [goal.officerId]);
	const letter = goalWaits(names.get(goal.officerId) ?? '', goal.competencyCode);
	await act.db
		.transaction()
		.execute((tx) => post(tx, act, { key: `plan.goalAccepted:${eventId}`, to, letter }));
};

export const goalsBecomeLessons: Arrow<GoalFact> = async (act, goal) => {
	if (goal.courseCode === null) return;
	await enrol(act, {
		officerId: goal.officerId,
		courseCode: goal.courseCode,
		goalId: goal.goalId,
		dueOn: null,
	});
};

export const lessonsBecomeEvidence: Arrow<CoursePassed> = (act, passed) =>
	observe(act, {
		key: `learning.coursePassed:${passed.enrolmentId}`,
		officerId: passed.officerId,
		competencyCode: passed.competencyCode,
		level: passed.level as Level,
		source: 'course',
		observedOn: passed.passedOn,
		expiresOn: null,
		authorOfficerId: null,
		evidence: {
			courseCode: passed.courseCode,
			score: passed.score,
			certificate: passed.certificateNumber,
		},
	});

export const lessonsBecomeHours: Arrow<CoursePassed> = (act, passed) =>
	credit(act, {
		key: `learning.coursePassed:${passed.enrolmentId}`,
		officerId: passed.officerId,
		formCode: passed.formCode,
		days: passed.studied,
		...(passed.minutes === undefined ? {} : { minutes: passed.minutes }),
		proof: { kind: 'certificate', number: passed.certificateNumber, title: passed.courseTitle },
	});

export const withdrawnCertificatesTakeHoursBack: Arrow<CertificateWithdrawn> = async (
	act,
	{ officerId, number, reason },
) => {
	await takeBackProof(act, {
		officerId,
		number,
		reason: `Sertifikat ${number} dicabut: ${reason}`,
	});
};

export const lessonsStartPromises: Arrow<CoursePassed> = (
	act,
	{ officerId, courseCode, passedOn },
) => recordLearned(act, { officerId, courseCode, learnedOn: passedOn });

export const promisesReachTheCounter: Arrow<PromiseAgreed> = async (act, promise) => {
	if (promise.releaseDay === null || promise.hours === 0) return;
	const { officerId, releaseDay: day, hours } = promise;
	await recordRelease(act, { key: `culture.promise:${promise.promiseId}`, officerId, day, hours });
};

/**
 * Tells what is proven now, not what the fact said: of two changes on one day the later one stands.
 * Where a ruling or a new framework has ended a level, nothing is proven.
 */
export const ratingsOpenCounters: Arrow<LevelChanged> = async (
	act,
	{ officerId, competencyCode },
) => {
	const nothing = { level: 0, validUntil: null, asOf: act.today };
	const proven = (await provenNow(act.db, officerId, competencyCode)) ?? nothing;
	await setQualification(act, { officerId, competencyCode, ...proven });
};

export const ratingsReachGoals: Arrow<LevelChanged> = (
	act,
	{ officerId, competencyCode, provenLevel },
) => reachGoals(act, { officerId, competencyCode, provenLevel });

export const visitsAskForAnswers: Arrow<VisitServed> = (act, { visitId }) =>
	invite(act, { visitId });

export const gapsTellHeads: Arrow<ServiceUncovered> = async (act, gap, eventId) => {
	const letter = nobodyQualified(gap);
	for (const headId of gap.headIds) {
		const to = await addressOf(act.db, headId);
		if (to === null) continue;
		const key = `counter.serviceUncovered:${eventId}:${headId}`;
		await act.db.transaction().execute((tx) => post(tx, act, { key, to, letter }));
	}
};

export const answersBecomeFindings: Arrow<SatisfactionAnswered> = (act, { serviceId }) =>
	refresh(act, { serviceId });

export const findingsRevisePlans: Arrow<ProposalAccepted['payload']> = (act, accepted) =>
	revise(act, { ...accepted });

/** A goal for each officer whom a head asked for; who has the level by now, or an open goal, is left. */
export const requestsBecomeGoals: Arrow<TrainingAccepted['payload']> = async (act, accepted) => {
	const { competencyId, competencyCode, courseCode, courseTitle } = accepted;
	for (const officerId of accepted.officerIds) {
		const proven = await provenNow(act.db, officerId, competencyCode);
		await proposeGoal(act, {
			...{ officerId, competencyId, competencyCode, courseCode, courseTitle },
			required: accepted.level as Level,
			proven: proven?.level ?? 0,
		});
	}
};

export const yearLinesRevisePlans: Arrow<YearLineAccepted> = (act, { lineId, ...line }) =>
	revise(act, {
		...line,
		proposalId: lineId,
		key: `yearLine:${lineId}`,
		change: 'expandTraining',
	});

/** The keys of one seat begin so, whatever day it is and whichever publication told it. */
const seatKey = (timetableId: number, classId: number, officerId: number) =>
	`timetable:${timetableId}:${classId}:${officerId}`;

export const timetablesInvite: Arrow<TimetablePublished> = async (act, fact, eventId) => {
	const { joined, left } = await stillSo(act.db, fact);
	const letters = [
		...left.map((one) => ({ ...one, as: 'left', letter: noLongerIn(one.class) })),
		...joined.map((one) => ({ ...one, as: 'joined', letter: invitedTo(one.class) })),
	];
	for (const { officerId, class: told, as, letter } of letters) {
		const to = await addressOf(act.db, officerId);
		if (to === null) continue;
		const key = `impact.timetablePublished:${eventId}:${as}:${officerId}:${told.id}`;
		await act.db.transaction().execute((tx) => post(tx, act, { key, to, letter }));
	}
};

export const timetablesReachTheCounter: Arrow<TimetablePublished> = async (act, fact) => {
	const { timetableId, publicationId } = fact;
	const { joined, left } = await stillSo(act.db, fact);
	for (const { officerId, class: told } of left)
		await withdrawTraining(act, { key: seatKey(timetableId, told.id, officerId), officerId });
	for (const { officerId, class: told } of joined)
		await recordTraining(act, {
			key: `${seatKey(timetableId, told.id, officerId)}:${publicationId}`,
			officerId,
			note: `${told.code}: ${told.title}`,
			days: told.sessions,
		});
};

export const timetablesDateGoals: Arrow<TimetablePublished> = async (act, fact) => {
	const { timetableId, publicationId } = fact;
	const { joined, left } = await stillSo(act.db, fact);
	for (const { officerId, class: told } of left)
		await undateGoals(act, seatKey(timetableId, told.id, officerId));
	for (const { officerId, class: told } of joined) {
		const [first, last] = [told.sessions[0], told.sessions.at(-1)];
		if (!first || !last || told.competencyCode === null) continue;
		await dateGoals(act, {
			key: `${seatKey(timetableId, told.id, officerId)}:${publicationId}`,
			officerId,
			competencyCode: told.competencyCode,
			from: first.day,
			to: addDays(last.day, 1),
		});
	}
};

export const seatsBecomeLessons: Arrow<SeatGiven> = async (act, seat) => {
	await enrol(act, {
		officerId: seat.officerId,
		courseCode: seat.courseCode,
		goalId: null,
		dueOn: seat.dueOn,
	});
};

export const promisedSeatsAreTold: Arrow<SeatPromised> = async (act, seat, eventId) => {
	const to = await addressOf(act.db, seat.officerId);
	if (to === null) return;
	const letter = seatPromised(seat);
	await act.db
		.transaction()
		.execute((tx) => post(tx, act, { key: `impact.seatPromised:${eventId}`, to, letter }));
};
