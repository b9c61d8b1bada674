import { sql } from 'kysely';
import { answerRound, confirmRaters, raterChoices, sheetOf } from '../competency/server.ts';
import type { Act } from '../platform/act.server.ts';
import type { Db } from '../platform/database.server.ts';
import { instantAt } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { seenLevels, seenWords } from './roundStory.ts';

const by = (db: Db, day: Day, officerId: number, role = 'officer'): Act => ({
	...{ db, today: day, now: instantAt(day, '10:00'), purpose: 'umpan balik 360' },
	who: { kind: 'officer', officerId, role },
});

/** Every line of a round is confirmed as proposed, and all who are asked answer. */
export async function answerAsked(db: Db, day: Day, roundId: number): Promise<void> {
	const { rows } = await sql<{ id: number; supervisorId: number }>`
		select s.id, led.supervisor_id as "supervisorId" from competency.round_subject s
		join people.supervision led on led.officer_id = s.officer_id
		where s.round_id = ${roundId} order by s.id`.execute(db);
	for (const { id: subjectId, supervisorId } of rows) {
		// A list that is confirmed already, as after a class, stays as it is.
		const chosen = (await raterChoices(db, subjectId, day)).filter((one) => one.chosen);
		const raterIds = chosen.map(({ officerId }) => officerId);
		await confirmRaters(by(db, day, supervisorId, 'supervisor'), { subjectId, raterIds });
		const raters = await sql<{ raterId: number; kind: keyof typeof seenLevels }>`
			select rater_id as "raterId", kind from competency.round_rater
			where subject_id = ${subjectId} order by kind, rater_id`.execute(db);
		for (const [at, { raterId, kind }] of raters.rows.entries())
			await answerOne(db, day, { subjectId, raterId, kind, at });
	}
}

type Asked = { subjectId: number; raterId: number; kind: keyof typeof seenLevels; at: number };

async function answerOne(db: Db, day: Day, { subjectId, raterId, kind, at }: Asked): Promise<void> {
	const sheet = await sheetOf(db, subjectId, raterId);
	const levels = seenLevels[kind];
	const level =
		typeof levels === 'number' ? levels : (levels[(at + subjectId) % levels.length] ?? 2);
	const indicators = sheet?.parts.flatMap((part) => part.indicators) ?? [];
	const answers = new Map(
		indicators.map((one) => [one.id, one.level <= level ? ('yes' as const) : ('no' as const)]),
	);
	const others = seenWords.others[at % seenWords.others.length] ?? '';
	const words = kind === 'supervisor' ? seenWords.supervisor : kind === 'self' ? '' : others;
	await answerRound(by(db, day, raterId), { subjectId, answers, words });
}
