import pg from 'pg';
import { seeded } from '../../src/lib/demo/random.ts';
import { secretOf } from '../../src/lib/platform/secret.server.ts';
import { databaseUrl } from '../make/product.ts';
import { answerQuestions } from './answerShots.ts';
import { startBare } from './bareServer.ts';
import { countRows } from './countRows.ts';
import { launchMorning } from './launchMorning.ts';
import { measurePage, type PageFigures } from './measurePage.ts';
import { openQuizzes } from './quizOpen.ts';
import { check, machine, tell, type Check, type Report } from './report.ts';
import { runProduct, type Running } from './runningProduct.ts';
import { savedSize } from './savedSize.ts';
import { closeSessions, openSessions, openSessionsOf } from './visitors.ts';
import { numberOf, wordOf } from './words.ts';

const courseCode = 'KOMUNIKASI-LOKET';
const slug = 'menyambut';
const base = `/saya/belajar/${courseCode}`;
const CONNECTIONS = [1, 8, 32];
const LEARNERS = 400;
const SLOWEST_MS = 60;
const SLOWEST_MORNING_MS = 150;
const HEAVIEST_SCRIPT = 45_000;

/** The pages on which officers learn, answers to a quiz, and a morning on which thousands begin. */
export async function measure(words: string[]): Promise<Report> {
	const size = wordOf(words, 'size') ?? 'city';
	const seconds = numberOf(words, 'seconds', 3);
	const officers = numberOf(words, 'officers', 5_000);
	const morning = numberOf(words, 'morning', 600);
	const running = await runProduct(size);
	const bare = await startBare(databaseUrl(running.product, 'app'));
	try {
		const { ownerUrl, product } = running;
		const secret = secretOf(null, product.dataFolder);
		const { learner = [], planner = [] } = await openSessions(ownerUrl, secret);
		const quizzes = await openQuizzes(ownerUrl, courseCode, LEARNERS);
		const takers = [...(await openSessionsOf(ownerUrl, secret, quizzes.officers)).values()];
		const how = { bareUrl: bare.url, seconds };
		const pages = new Map<string, PageFigures | null>();
		const look = async (name: string, path: string, cookies: string[]) => {
			const page = { name, path, audience: 'learner' } as const;
			pages.set(name, await measurePage(running, page, cookies, how));
		};
		await look('today', '/saya', planner);
		await look('course', base, learner);
		await look('question', `${base}/kuis?soal=1`, takers);
		const answers: Record<string, Awaited<ReturnType<typeof answerQuestions>>> = {};
		for (const connections of CONNECTIONS)
			answers[connections] = await answerQuestions(product.origin, `${base}/kuis`, takers, {
				...{ connections, seconds: seconds * 2 },
			});
		await quizzes.close();
		const saved = await savedSize(product.origin, courseCode, learner[0] ?? '');
		tell(`${officers} officers begin within ${morning} s …`);
		const beginners = await beginnersOf(running, secret, officers);
		const random = seeded('launch morning').next;
		const launch = await launchMorning(product.origin, beginners, {
			...{ seconds: morning, courseCode, slug, random },
		});
		return {
			machine: machine(),
			sizes: {
				demo: size,
				...(await countRows(ownerUrl)),
				beginners: beginners.length,
				secondsOfMorning: morning,
			},
			figures: { pages: Object.fromEntries(pages), answers, launch, saved },
			checks: [
				...[...pages].flatMap(([name, figures]) => pageChecks(name, figures)),
				check('answer: p95 at 8', answers[8]?.p95 ?? null, 'ms', `<=${SLOWEST_MS}`),
				check('answer: failed', failures(answers), '', '=0'),
				check('launch: officers', launch.officers, '', `>=${officers}`),
				check('launch: p95', launch.milliseconds.p95, 'ms', `<=${SLOWEST_MORNING_MS}`),
				check('launch: failed', launch.failed, '', '=0'),
			],
		};
	} finally {
		bare.stop();
		await closeSessions(running.ownerUrl);
		await running.end();
	}
}

const failures = (answers: Record<string, { failed: number }>) =>
	Object.values(answers).reduce((sum, { failed }) => sum + failed, 0);

function pageChecks(name: string, figures: PageFigures | null): Check[] {
	const failed = Object.values(figures?.at ?? {}).reduce((sum, one) => sum + one.failed, 0);
	return [
		check(`${name}: p95 at 8`, figures?.at[8]?.p95 ?? null, 'ms', `<=${SLOWEST_MS}`),
		check(`${name}: script`, figures?.bytes.scriptGzip ?? null, 'bytes', `<=${HEAVIEST_SCRIPT}`),
		check(`${name}: failed`, figures ? failed : null, '', '=0'),
	];
}

/** Officers who have never begun the course; each run takes others, since these stay enrolled. */
async function beginnersOf({ ownerUrl }: Running, secret: string, most: number) {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	const { rows } = await client.query<{ id: string }>(
		`select officer_id as id from people.appointment
		join people.officer on officer.id = officer_id
		where to_day is null and left_on is null and not exists (
			select from learning.enrolment join learning.course on course.id = course_id
			where enrolment.officer_id = appointment.officer_id and course.code = $1)
		group by officer_id order by md5(officer_id::text) limit $2`,
		[courseCode, most],
	);
	await client.end();
	const sessions = await openSessionsOf(
		ownerUrl,
		secret,
		rows.map(({ id }) => Number(id)),
	);
	return [...sessions.values()];
}
