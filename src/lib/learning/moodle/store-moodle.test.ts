import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { asTarGz, asZip, backupFiles } from '../../../../tests/make/backup.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { openFiles } from '../../platform/files.server.ts';
import { backupBy, draftBackup, takeBackup } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let organiser: number;
beforeAll(async () => {
	house = await testDatabase();
	organiser = await anOfficer(house.db);
});
afterAll(() => house.end());

const files = { disk: openFiles('.data/test-packages'), folder: null };
const act = () =>
	anAct(house.db, { who: { kind: 'officer', officerId: organiser, role: 'organiser' } });
const take = (content: Buffer) =>
	takeBackup(act(), files, { name: 'kursus.mbz', mediaType: 'application/octet-stream', content });

const page = (body: string) => ({ kind: 'page', title: 'Sapaan', body });
const picture = '<p>Sapalah dahulu.</p><img src="@@PLUGINFILE@@/bagan.png" alt="Bagan">';
const details = {
	title: 'Antrean yang ramah',
	summary: 'Menyapa dan menjelaskan urutan.',
	jp: 1,
	competencyCode: 'M.3',
	level: 2,
	passMark: 70,
} as const;

test.each([
	['zip', asZip],
	['tar.gz', asTarGz],
])('a backup as %s is read with its pages and an honest report, once', async (_, pack) => {
	const forum = { kind: 'forum', title: 'Diskusi' };
	const content = pack(backupFiles([page(`${picture}${pack.name}`), forum]));
	const [first, second] = await Promise.all([take(content), take(content)]);
	if (!first.ok || !second.ok) throw new Error('refused');
	expect(second.id).toBe(first.id);
	expect((await backupBy(house.db, first.id))?.course).toMatchObject({
		title: 'Antrean yang ramah',
		lessons: [{ title: 'Menyapa', screens: [{ title: 'Sapaan' }] }],
		left: [{ kind: 'forum', count: 1, titles: ['Diskusi'] }],
		files: { 'backup:3': { name: 'bagan.png' } },
		questions: expect.stringContaining('type="multichoice"') as string,
	});
});

test('what is no backup, a bomb, or leads out is refused with its reason', async () => {
	const bomb = { ...backupFiles([page('x')]), besar: new Uint8Array(30 * 2 ** 20) };
	const outside = { ...backupFiles([page('y')]), '../luar.xml': new Uint8Array(3) };
	const broken = { 'moodle_backup.xml': Buffer.from('<moodle_backup>') };
	const cases: [string, Buffer][] = [
		['notABackup', Buffer.from('bukan cadangan')],
		['notABackup', asZip({ 'lain.xml': Buffer.from('<x/>') })],
		['notABackup', gzipSync(Buffer.from('bukan tar'.repeat(200)))],
		['brokenBackup', asZip(broken)],
		['unpacksTooLarge', asZip(bomb)],
		['unpacksTooLarge', asTarGz(bomb)],
		['unsafePath', asZip(outside)],
		['unsafePath', asTarGz(outside)],
	];
	for (const [reason, content] of cases) expect(await take(content)).toEqual({ ok: false, reason });
});

test('a backup becomes one draft, with its picture as a file of the house', async () => {
	const taken = await take(asZip(backupFiles([page(`${picture}<p>Rancangan</p>`)])));
	if (!taken.ok) throw new Error(taken.reason);
	const make = () => draftBackup(act(), files, taken.id, details);
	const made = await Promise.all([make(), make()]);
	const courseCode = `MOODLE-${taken.id}`;
	expect(made).toEqual([
		{ ok: true, courseCode },
		{ ok: true, courseCode },
	]);
	const { rows } = await house.pool.query(
		`select block.body, media.kind from learning.draft
		join learning.draft_lesson lesson on lesson.draft_id = draft.id
		join learning.draft_screen screen on screen.lesson_id = lesson.id
		join learning.draft_block block on block.screen_id = screen.id
		left join learning.media on 'media:' || media.key = block.body->>'file'
		where draft.course_code = $1 order by block.position`,
		[courseCode],
	);
	expect(rows).toMatchObject([
		{ body: { kind: 'text', paragraphs: ['Sapalah dahulu.'] }, kind: null },
		{ body: { kind: 'picture', alt: 'Bagan' }, kind: 'picture' },
		{ body: { kind: 'text', paragraphs: ['Rancangan'] }, kind: null },
	]);
});

/** Files of lessons that were stored, and whether they are kept without an end or are gone. */
const lessonFiles = async () => {
	const { rows } = await house.pool.query<{ kept: boolean; erased: boolean }>(
		`select erase_after is null as kept, erased_at is not null as erased from platform.file
		where purpose = 'berkas pelajaran' order by id`,
	);
	return rows;
};

test('files that no draft mentions are gone, those of a draft stay', async () => {
	const before = (await lessonFiles()).length;
	const taken = await take(asZip(backupFiles([page(`${picture}<p>Berkas</p>`)])));
	if (!taken.ok) throw new Error(taken.reason);
	const wrong = { ...details, jp: -1 };
	await expect(draftBackup(act(), files, taken.id, wrong)).rejects.toThrow();
	const after = async () => (await lessonFiles()).slice(before);
	expect(await after()).toEqual([{ kept: false, erased: true }]);
	const make = () => draftBackup(act(), files, taken.id, details);
	await Promise.all([make(), make()]);
	const [, ...made] = await after();
	expect(made.filter(({ erased }) => !erased)).toEqual([{ kept: true, erased: false }]);
});

test('while a backup is unpacked no transaction is open', async () => {
	const taken = await take(asZip(backupFiles([page(`${picture}<p>Lama</p>`)])));
	if (!taken.ok) throw new Error(taken.reason);
	let waiting = -1;
	const slow = {
		...files,
		disk: new Proxy(files.disk, {
			get: (disk, name) => {
				const own: unknown = Reflect.get(disk, name, disk);
				if (typeof own !== 'function') return own;
				return async (...given: unknown[]) => {
					if (name === 'put') waiting = await openTransactions();
					return (own as (...all: unknown[]) => unknown).apply(disk, given);
				};
			},
		}),
	};
	expect(await draftBackup(act(), slow, taken.id, details)).toMatchObject({ ok: true });
	expect(waiting).toBe(0);
});

async function openTransactions(): Promise<number> {
	const { rows } = await house.pool.query<{ n: number }>(
		`select count(*)::int as n from pg_stat_activity
		where datname = current_database() and state = 'idle in transaction'`,
	);
	return rows[0]?.n ?? -1;
}
