import { sql } from 'kysely';
import type pg from 'pg';
import type { Db } from '../platform/database.server.ts';
import { bandOf } from '../satisfaction/index.ts';
import { closeMonths, countAnew } from '../satisfaction/server.ts';
import { addMonths, day } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { loadFollowUp } from './loadFollowUp.server.ts';
import type { OfficePlan } from './officePlan.ts';
import { pastAnswers } from './pastAnswers.ts';
import type { Remedy } from './pastAnswers.ts';
import { pour } from './pour.server.ts';
import { seeded } from './random.ts';
import { remedied } from './remedied.ts';
import type { Story } from './story.ts';

const aMonth = { tiny: 70, small: 60, city: 40 } as const;
const traits = {
	sex: ['L', 'P'],
	age: ['20-29', '30-39', '30-39', '40-49', '50-59', '60+'],
	education: ['SD', 'SMP', 'SMA', 'SMA', 'SMA', 'S1', 'S1', 'S2'],
	occupation: ['PNS', 'Swasta', 'Swasta', 'Wirausaha', 'Lainnya', 'Lainnya'],
} as const;

/** The survey as it was before the days of the demo, its sums, and every month that is over closed. */
export async function loadIkm(
	pool: pg.Pool,
	db: Db,
	plans: readonly OfficePlan[],
	story: Story,
): Promise<void> {
	const from = day(`${Number(story.today.slice(0, 4)) - 1}-01-01`);
	const screens = day(`${Number(story.today.slice(0, 4)) - 1}-04-01`);
	await pour(pool, 'satisfaction.answer', columns, function* (row) {
		for (const plan of plans) {
			if (plan.services.length === 0) continue;
			const random = seeded(`${story.seed}/past/${plan.office.id}`);
			const remedy = remedyOf(plan, story);
			const span = { from, to: story.span.from, screens, aMonth: aMonth[story.size] };
			for (const past of pastAnswers(random, plan, span, remedy)) {
				const hour = past.channel === 'paper' ? null : past.hour;
				row.int(plan.office.id).int(past.serviceId).code(past.day);
				row.code(past.channel).code(bandOf(past.hour)).intOrNull(hour);
				for (const score of past.scores) row.int(score);
				for (const values of Object.values(traits)) row.code(random.pick<string>(values));
				yield row.code(past.day);
			}
		}
	});
	await countAnew(db);
	await sql`
		insert into satisfaction.method_change (from_month, reason, noted_at) values
		(${screens}, 'Warga mengisi sendiri di layar dekat pintu keluar; sebelumnya kuesioner kertas dibagikan petugas.', ${instantOf(story)}),
		(${addMonths(firstOf(story.span.from), 1)}, 'Tautan survei dikirim ke ponsel setiap warga yang dilayani.', ${instantOf(story)})`.execute(
		db,
	);
	const now = instantOf(story);
	const who = { kind: 'system', name: 'demo' } as const;
	await closeMonths({ db, now, today: story.today, who, purpose: 'data contoh' });
	await loadFollowUp(db, plans, story, now);
}

const columns =
	'office_id, service_id, day, channel, band, hour, persyaratan, prosedur, waktu, biaya, produk, kompetensi, perilaku, pengaduan, sarana, sex, age_band, education, occupation, counted_on';

/** The office of the tour did something about its facilities, and it helped: see loadFollowUp. */
function remedyOf(plan: OfficePlan, story: Story): Remedy | null {
	if (plan.office.unit.code !== story.tourOffice) return null;
	return { element: 'sarana', from: remedied(story.span.from).after.from, by: 0.3 };
}

const firstOf = (of: Day): Day => day(`${of.slice(0, 7)}-01`);
const instantOf = (story: Story): Date => new Date(story.now * 1000);
