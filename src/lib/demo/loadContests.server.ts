import { contestLevel, decideContest, observe } from '../competency/server.ts';
import type { Act } from '../platform/act.server.ts';
import type { Db } from '../platform/database.server.ts';
import { openFiles } from '../platform/files.server.ts';
import { addDays, instantAt } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { Story } from './story.ts';

/** No document is sent here, so nothing is written to it. */
const noFiles = { disk: openFiles('.'), folder: null };

function actOf(db: Db, today: Day, officerId: number): Act {
	const who = { kind: 'officer', officerId, role: 'officer' } as const;
	return { db, now: instantAt(today, '10:00'), today, who, purpose: 'data contoh' };
}

type Contested = { code: string; note: string; reason: string; day: Day };

/** A rating that is too low by the officer's own account, and the case about it. */
async function contestRating(db: Db, story: Story, { code, note, reason, day }: Contested) {
	const { id: officerId, supervisorId } = story.heroes.administrator;
	await observe(actOf(db, addDays(day, -9), supervisorId ?? officerId), {
		key: `contoh:sanggahan:${code}`,
		...{ officerId, competencyCode: code, level: 0, source: 'supervisor' },
		...{ observedOn: addDays(day, -9), expiresOn: null, authorOfficerId: supervisorId },
		evidence: { note },
	});
	const { id: observationId } = await db
		.selectFrom('competency.observation')
		.select('id')
		.where('key', '=', `contoh:sanggahan:${code}`)
		.executeTakeFirstOrThrow();
	const key = `contoh:${code}`;
	const wish = { officerId, code, observationId, reason, key, uploads: [] };
	const done = await contestLevel(actOf(db, day, officerId), noFiles, wish);
	if (!done.ok) throw new Error(`contest of ${code}: ${done.reason}`);
	return done.id;
}

/** One contest that waits for a decision, and one that an organiser has upheld. */
export async function loadContests(db: Db, story: Story): Promise<void> {
	const { organiser } = story.heroes;
	await contestRating(db, story, {
		code: 'M.4',
		note: 'Target triwulan tidak tercapai.',
		reason:
			'Pada triwulan itu saya diperbantukan ke unit lain dan tidak memegang target yang dinilai.',
		day: addDays(story.today, -1),
	});
	const id = await contestRating(db, story, {
		code: 'M.6',
		note: 'Belum pernah membimbing rekan.',
		reason: 'Saya membimbing dua rekan baru; surat tugasnya ada pada bagian kepegawaian.',
		day: addDays(story.today, -20),
	});
	const { unit } = organiser;
	await decideContest(
		actOf(db, addDays(story.today, -14), organiser.id),
		{
			...{ officerId: organiser.id, userId: 'demo', name: organiser.person.name },
			...{ unitId: unit.id, roles: ['officer', 'organiser'], leads: [] },
			grants: [{ role: 'organiser', unitId: unit.above.at(-1) ?? unit.id }],
		},
		{
			id,
			verdict: 'upheld',
			reason: 'Surat tugas pembimbingan sudah dilihat; penilaian itu keliru.',
			observationIds: [],
		},
	);
}
