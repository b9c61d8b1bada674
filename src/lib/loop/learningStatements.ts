import type { AttemptScored, CoursePassed, Enrolled } from '../learning/events.ts';

/** Verbs and kinds of the vocabulary of ADL and of the TinCan registry; none of our own. */
export const ADL = 'http://adlnet.gov/expapi';
const EARNED = 'http://id.tincanapi.com/verb/earned';
const CERTIFICATE = 'https://www.opigno.org/en/tincan_registry/activity_type/certificate';

/** The profile that docs/xapi-profile.md describes. */
const PROFILE = 'urn:mumpuni:xapi:learning:1';

type OfEnrolment = { enrolmentId: number; officerId: number; courseCode: string };
export type Make = { origin: string; uuid: (name: string) => string };

const texts = (id: string, en: string) => ({ id, en });
export const verb = (name: string, id: string) => ({
	id: `${ADL}/verbs/${name}`,
	display: texts(id, name),
});

export const courseId = (origin: string, code: string) =>
	`${origin}/kursus/${encodeURIComponent(code)}`;

export function course(
	origin: string,
	{ courseCode, title }: { courseCode: string; title?: string },
) {
	return {
		objectType: 'Activity',
		id: courseId(origin, courseCode),
		definition: {
			type: `${ADL}/activities/course`,
			...(title === undefined ? {} : { name: { id: title } }),
		},
	};
}

/** Who, in which enrolment, under which profile. A person is a number here, never a name or NIP. */
export function frame(
	{ origin, uuid }: Make,
	fact: OfEnrolment,
	key: string,
	grouping: object[] = [],
) {
	return {
		id: uuid(`mumpuni ${key}`),
		actor: {
			objectType: 'Agent',
			account: { homePage: origin, name: `pegawai-${fact.officerId}` },
		},
		context: {
			registration: uuid(`mumpuni enrolment ${fact.enrolmentId}`),
			platform: 'Mumpuni',
			language: 'id',
			contextActivities: {
				category: [{ id: PROFILE, definition: { type: `${ADL}/activities/profile` } }],
				...(grouping.length > 0 && { grouping }),
			},
		},
	};
}

export function enrolledStatements(make: Make, fact: Enrolled) {
	return [
		{
			...frame(make, fact, `enrolled ${fact.enrolmentId}`),
			verb: verb('registered', 'terdaftar'),
			object: course(make.origin, fact),
		},
	];
}

export function passedStatements(make: Make, fact: CoursePassed) {
	const { origin } = make;
	const about = course(origin, { courseCode: fact.courseCode, title: fact.courseTitle });
	return [
		{
			...frame(make, fact, `passed ${fact.enrolmentId}`),
			verb: verb('passed', 'lulus'),
			object: about,
			result: {
				...(fact.score !== null && { score: { scaled: fact.score / 100 } }),
				success: true,
				completion: true,
			},
		},
		{
			...frame(make, fact, `certificate ${fact.enrolmentId}`, [about]),
			verb: { id: EARNED, display: texts('memperoleh', 'earned') },
			object: {
				objectType: 'Activity',
				id: `${origin}/sertifikat/${encodeURIComponent(fact.certificateNumber)}`,
				definition: { type: CERTIFICATE, name: { id: fact.certificateNumber } },
			},
		},
	];
}

/** One statement for the test, and one for each question that was answered. */
export function attemptStatements(make: Make, fact: AttemptScored) {
	const about = course(make.origin, fact);
	const quiz = `${courseId(make.origin, fact.courseCode)}/v${fact.courseVersion}/kuis`;
	const quizActivity = {
		objectType: 'Activity',
		id: quiz,
		definition: { type: `${ADL}/activities/assessment`, name: texts('Kuis akhir', 'Final quiz') },
	};
	const tried = {
		...frame(make, fact, `attempt ${fact.attemptId}`, [about]),
		verb: fact.passed ? verb('passed', 'lulus') : verb('failed', 'belum lulus'),
		object: quizActivity,
		result: { score: { scaled: fact.score / 100 }, success: fact.passed },
	};
	const answers = fact.answers.map(({ position, option, right }) => ({
		...frame(make, fact, `answer ${fact.attemptId} ${position}`, [about, quizActivity]),
		verb: verb('answered', 'menjawab'),
		object: {
			objectType: 'Activity',
			id: `${quiz}/${position}`,
			definition: { type: `${ADL}/activities/cmi.interaction`, interactionType: 'choice' },
		},
		result: { response: String(option), success: right },
	}));
	return [tried, ...answers];
}
