import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aCourse5, courseXml } from '../../../../tests/make/course5.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aBeginner, aPackageCourse } from '../../../../tests/make/packageCourse.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { openFiles } from '../../platform/files.server.ts';
import { answerRecords } from '../../xapi/server.ts';
import {
	abandonStale,
	endSession,
	fetchCredential,
	openUnit,
	studyOf,
	takePackage,
	unitBehind,
	unitStandings,
	waiveUnit,
} from '../server.ts';
import { categories, extensions, verbs, type Said } from './vocabulary.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let organiser: number;
beforeAll(async () => {
	house = await testDatabase();
	organiser = await anOfficer(house.db);
});
afterAll(() => house.end());

const origin = 'http://127.0.0.1:3000';
const doors = { origin, packageOrigin: 'http://localhost:3000', languages: 'id,en' };
const files = { disk: openFiles('.data/test-packages'), folder: null };
const MORNING = '2026-03-02T10:00:00+07:00';
const actBy = (officerId: number, at = MORNING) =>
	anAct(house.db, { at, who: { kind: 'officer', officerId, role: 'officer' } });

async function take(content: Buffer, name = 'paket.zip') {
	return takePackage(actBy(organiser), files, { name, mediaType: 'application/zip', content });
}

async function aCourse(content: Buffer) {
	const courseCode = await aPackageCourse(actBy(organiser), await take(content));
	const { officerId, enrolmentId } = await aBeginner(house.db, actBy, courseCode);
	const study = () => studyOf(house.db, officerId, courseCode);
	const courseId = (await study())?.course.id ?? 0;
	return { officerId, courseCode, courseId, enrolmentId, study };
}
type Learner = Awaited<ReturnType<typeof aCourse>>;

type Template = {
	registration?: string;
	contextActivities: Record<string, unknown>;
	extensions: Record<string, unknown>;
};

/** Opens a unit and speaks as it would, up to having begun. */
async function open(learner: Learner, slug = 'bagian-1', mode: 'Normal' | 'Browse' = 'Normal') {
	const opened = await openUnit(actBy(learner.officerId), { ...learner, slug }, mode, doors);
	if (!opened.ok) throw new Error(opened.reason);
	const query = new URL(opened.address).searchParams;
	const get = (name: string) => query.get(name) ?? '';
	const key = /paket\/([\w-]+)\/kunci/.exec(get('fetch'))?.[1] ?? '';
	const credential = await fetchCredential(house.db, key, new Date(MORNING));
	const authorization = 'auth-token' in credential ? `Basic ${credential['auth-token']}` : '';
	const ask = async (method: string, resource: string, about: object, body?: object) => {
		const act = actBy(learner.officerId);
		const guest = await unitBehind(act, authorization, origin);
		const headers = new Map(
			Object.entries({
				authorization,
				'x-experience-api-version': '1.0.3',
				'content-type': 'application/json',
			}),
		);
		const raw = {
			method,
			query: new URLSearchParams({ ...about }),
			header: (name: string) => headers.get(name.toLowerCase()) ?? null,
			body: new TextEncoder().encode(body ? JSON.stringify(body) : ''),
		};
		return answerRecords(resource, raw, { ...act, origin, door: { base: '/x', guest } });
	};
	const agent = get('actor');
	const place = { agent, activityId: get('activityId'), registration: get('registration') };
	const data = await ask('GET', 'activities/state', { ...place, stateId: 'LMS.LaunchData' });
	await ask('GET', 'agents/profile', { agent, profileId: 'cmi5LearnerPreferences' });
	const template = (JSON.parse(String(data.body)) as { contextTemplate: Template }).contextTemplate;
	const say = async (verb: Said, result: object = {}, id: string = randomUUID()) => {
		const counts = ['completed', 'passed', 'failed'].includes(verb);
		const context = structuredClone(template);
		context.registration = get('registration');
		context.contextActivities.category = [
			{ id: categories.cmi5 },
			...(counts ? [{ id: categories.moveOn }] : []),
		];
		const statement = {
			...{ id, timestamp: '2026-03-02T03:00:00Z', actor: JSON.parse(agent) },
			...{ verb: { id: verbs[verb] }, object: { id: get('activityId') } },
			...{ context, result: { duration: 'PT60S', ...result } },
		};
		return (await ask('PUT', 'statements', { statementId: id }, statement)).status;
	};
	const sessionId = String(template.extensions[extensions.sessionId]);
	return { ask, say, key, place, sessionId, registration: get('registration') };
}

/** The verbs that stand in the record store for a registration, in their order. */
async function toldOf(registration: string) {
	const { rows } = await house.pool.query<{ verb: string }>(
		`select regexp_replace(body::json->'verb'->>'id', '^.*/', '') as verb from xapi.statement
		where body::json->'context'->>'registration' = $1 order by stored`,
		[registration],
	);
	return rows.map(({ verb }) => verb);
}

const passed = { success: true, score: { scaled: 0.9 } };

test('a course of cmi5 is taken with a zip or alone, and refused with its reason', async () => {
	const elsewhere = [{ title: 'Jauh', url: 'https://contoh.id/a.html' }];
	expect(await take(Buffer.from(courseXml(elsewhere)), 'cmi5.xml')).toMatchObject({ ok: true });
	const cases: [string, Buffer][] = [
		['urlRelative', Buffer.from(courseXml([{ title: 'Dekat' }]))],
		['fileMissing', aCourse5([{ title: 'Hilang' }], { files: { 'lain.html': 'x' } })],
		[
			'idTwice',
			aCourse5([{ title: 'A' }, { title: 'B', id: 'https://contoh.id/kursus/antrean/bagian-1' }]),
		],
		['structureBroken', aCourse5(undefined, { xml: '<courseStructure/>' })],
		['notAZip', Buffer.from('# bukan paket')],
	];
	for (const [reason, content] of cases) expect(await take(content)).toEqual({ ok: false, reason });
});

test('a passed unit passes the lesson, and the last one the course', async () => {
	const units = [
		{ title: 'Satu', moveOn: 'Passed' },
		{ title: 'Dua', moveOn: 'CompletedAndPassed' },
	];
	const learner = await aCourse(aCourse5(units, { block: 'Blok' }));
	const first = await open(learner);
	expect([await first.say('initialized'), await first.say('passed', passed)]).toEqual([204, 204]);
	expect((await learner.study())?.enrolment?.passedAt).toBeNull();
	const second = await open(learner, 'bagian-2');
	await second.say('initialized');
	await second.say('completed', { completion: true });
	expect((await learner.study())?.lessons.map(({ doneAt }) => doneAt !== null)).toEqual([
		true,
		false,
	]);
	await second.say('passed', { success: true, score: { scaled: 0.8 } });
	expect((await learner.study())?.enrolment).toMatchObject({ score: 85 });
	expect(await toldOf(first.registration)).toEqual([
		...['launched', 'initialized', 'passed', 'launched', 'initialized', 'completed', 'passed'],
		...['satisfied', 'satisfied'],
	]);
});

test('the key of a launch is exchanged once', async () => {
	const learner = await aCourse(aCourse5([{ title: 'Kunci', moveOn: 'Passed' }]));
	const { key } = await open(learner);
	expect(await fetchCredential(house.db, key, new Date(MORNING))).toMatchObject({
		'error-code': '1',
	});
});

test('a report that comes twice counts once, and a second one is refused', async () => {
	const learner = await aCourse(aCourse5([{ title: 'Dua kali', moveOn: 'Passed' }]));
	const { say } = await open(learner);
	await say('initialized');
	const id = randomUUID();
	const both = await Promise.all([1, 2].map(() => say('passed', passed, id)));
	expect([...both, await say('passed', passed)]).toEqual([204, 204, 403]);
});

test('looking around changes nothing', async () => {
	const learner = await aCourse(aCourse5([{ title: 'Lihat', moveOn: 'Passed' }]));
	const { say } = await open(learner, 'bagian-1', 'Browse');
	expect([await say('initialized'), await say('passed', passed)]).toEqual([204, 403]);
	expect((await learner.study())?.lessons[0]?.doneAt).toBeNull();
});

test('a unit reads and writes what is its learner’s, and nothing else', async () => {
	const learner = await aCourse(aCourse5([{ title: 'Milik sendiri', moveOn: 'Passed' }]));
	const { ask, place, say } = await open(learner);
	const other = JSON.stringify({ account: { homePage: origin, name: 'pegawai-0' } });
	const status = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status;
	const own = { ...place, stateId: 'tempat' };
	expect(await status('PUT', 'activities/state', own, { layar: 2 })).toBe(204);
	expect(await status('GET', 'activities/state', own)).toBe(200);
	const launch = { ...place, stateId: 'LMS.LaunchData' };
	expect(await status('PUT', 'activities/state', launch, {})).toBe(403);
	expect(await status('DELETE', 'activities/state', place)).toBe(403);
	expect(await status('GET', 'activities/state', { ...own, agent: other })).toBe(403);
	expect(await status('GET', 'activities/state', { ...own, activityId: 'urn:x:9' })).toBe(403);
	const wishes = { agent: place.agent, profileId: 'cmi5LearnerPreferences' };
	expect(await status('PUT', 'agents/profile', wishes, { languagePreference: 'id' })).toBe(403);
	expect(await status('GET', 'statements', { statementId: randomUUID() })).toBe(403);
	const read = await ask('GET', 'statements', {});
	expect((JSON.parse(String(read.body)) as { statements: unknown[] }).statements).toHaveLength(1);
	await say('initialized');
	await say('terminated');
	expect(await status('GET', 'activities/state', own)).toBe(403);
});

test('a new opening abandons the older one, and a day’s end every one', async () => {
	const learner = await aCourse(aCourse5([{ title: 'Ditinggal', moveOn: 'Passed' }]));
	const older = await open(learner);
	await older.say('initialized');
	const newer = await open(learner);
	expect(await older.say('passed', passed)).toBe(401);
	const nextDay = anAct(house.db, { at: '2026-03-03T10:00:00+07:00' });
	await abandonStale(nextDay, origin);
	expect(await newer.say('initialized')).toBe(401);
	expect(await toldOf(newer.registration)).toEqual([
		...['launched', 'initialized', 'abandoned', 'launched', 'abandoned'],
	]);
	const at = { courseId: learner.courseId, sessionId: newer.sessionId };
	expect(await endSession(nextDay, at, origin)).toEqual({ ok: false, reason: 'noSuchSession' });
});

test('a waived unit is done with its reason, once, and can pass the course', async () => {
	const learner = await aCourse(aCourse5([{ title: 'Dibebaskan', moveOn: 'Passed' }]));
	const { courseId, enrolmentId } = learner;
	const waive = () =>
		waiveUnit(actBy(organiser), { courseId, enrolmentId, slug: 'bagian-1' }, 'Tested Out', origin);
	expect([await waive(), await waive()]).toEqual([
		{ ok: true },
		{ ok: false, reason: 'alreadySatisfied' },
	]);
	expect(await unitStandings(house.db, courseId, enrolmentId)).toMatchObject([
		{ waivedFor: 'Tested Out', moveOn: 'Passed', sessionId: null },
	]);
	expect((await learner.study())?.enrolment?.passedAt).not.toBeNull();
});

test('what has no condition is satisfied with the registration, before it is opened', async () => {
	const learner = await aCourse(
		aCourse5([{ title: 'Bebas' }, { title: 'Ujian', moveOn: 'Passed' }]),
	);
	await open(learner, 'bagian-2');
	expect((await learner.study())?.lessons.map(({ doneAt }) => doneAt !== null)).toEqual([
		true,
		false,
	]);
});

test('no second open session and no second pass can stand in the tables', async () => {
	const learner = await aCourse(aCourse5([{ title: 'Tabel', moveOn: 'Passed' }]));
	const { sessionId } = await open(learner);
	const copy = `insert into learning.cmi5_session
		select gen_random_uuid(), registration_id, lesson_id, mode, sha256('x'), null, launched_at, ends_at
		from learning.cmi5_session where id = $1`;
	await expect(house.pool.query(copy, [sessionId])).rejects.toThrow('cmi5_one_open_session');
});
