import { refitTwin, refitTwins } from '../impact/server.ts';
import type { Act } from '../platform/act.server.ts';
import type { Db } from '../platform/database.server.ts';
import { sql } from 'kysely';
import type { City } from './city.ts';
import { loadRequests } from './loadRequests.server.ts';
import type { Story } from './story.ts';

/** Twins of the offices; of a city that of the tour, and the worker makes the others. */
export async function loadTwins(db: Db, city: City, story: Story): Promise<void> {
	const act: Act = {
		...{ db, now: new Date(story.now * 1000), today: story.today },
		...{ who: { kind: 'system', name: 'demo' }, purpose: 'contoh' },
	};
	if (story.size !== 'city') {
		await refitTwins(act);
		return loadRequests(act, city, story.tourOffice);
	}
	const tour = city.offices.find(({ unit }) => unit.code === story.tourOffice);
	if (tour) await refitTwin(act, tour.id);
	await sql`select graphile_worker.add_job('impact.refitTwins')`.execute(db);
}
