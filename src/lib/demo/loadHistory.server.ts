import type pg from 'pg';
import type { Day } from '../time/index.ts';
import type { City } from './city.ts';
import { CompetencyWriter } from './competencyWriter.ts';
import type { CounterOfficer } from './counterStaff.ts';
import { pastCourses } from './courses.ts';
import type { Heroes } from './heroes.ts';
import type { Known } from './known.server.ts';
import { LearningWriter } from './learningWriter.ts';
import { seeded } from './random.ts';
import { withSinks } from './sinks.server.ts';
import { sizeProfiles } from './size.ts';
import type { DemoSize } from './size.ts';
import { studiesOf } from './studies.ts';

const historyTables = [
	'competency.observation',
	'competency.belief',
	'competency.need',
	'counter.qualification',
	'learning.enrolment',
	'learning.lesson_progress',
	'learning.attempt',
	'learning.certificate',
	'hours.entry',
	'hours.posting',
] as const;

/**
 * What the officers learned and proved so far: enrolments, progress, certificates, hours, evidence,
 * beliefs, needs and what the counters may rely on.
 */
export async function loadHistory(
	pool: pg.Pool,
	known: Known,
	city: City,
	story: {
		readonly size: DemoSize;
		readonly seed: string;
		readonly today: Day;
		readonly heroes: Heroes;
		readonly counters: ReadonlyMap<number, CounterOfficer>;
	},
	onOfficers: (done: number) => void,
): Promise<Record<string, number>> {
	const courseIds = await storeCourses(pool, known);
	const random = seeded(`${story.seed}/history`);
	const { coursesEach } = sizeProfiles[story.size];
	return withSinks(pool, historyTables, async ({ into, settle }) => {
		const learning = new LearningWriter(into, known, courseIds, random, story.today);
		const competency = new CompetencyWriter(into, known, random, story.today);
		for (const officer of city.officers) {
			const counter = story.counters.get(officer.id) ?? null;
			const told = counter?.passed ?? null;
			const studies = studiesOf(random, officer, told, story.today, coursesEach);
			learning.write(officer, studies);
			competency.write(officer, studies, counter, story.heroes.inStory.get(officer.id) ?? null);
			if (officer.id % 50 !== 0) continue;
			await settle();
			onOfficers(officer.id);
		}
	});
}

/** The classes of the past stand in the catalogue; the native course is the learning room's own. */
async function storeCourses(pool: pg.Pool, known: Known): Promise<ReadonlyMap<string, number>> {
	const { rows } = await pool.query<{ id: string; code: string }>(
		`insert into learning.course
			(code, title, summary, form_code, jp, competency_code, level, pass_mark, minutes, published_at)
		select code, title, 'Kelas contoh; tercatat sebagai riwayat.', form, jp, competency, level, 70,
			jp * 45, '2023-01-02'
		from jsonb_to_recordset($1::jsonb) as given
			(code text, title text, form text, jp numeric, competency text, level smallint)
		on conflict (code, version) do update set code = excluded.code
		returning id, code`,
		[JSON.stringify(pastCourses)],
	);
	const ids = new Map(rows.map((row) => [row.code, Number(row.id)]));
	if (known.native) ids.set('KOMUNIKASI-LOKET', known.native.id);
	return ids;
}
