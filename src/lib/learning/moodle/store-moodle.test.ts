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
