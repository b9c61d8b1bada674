import { sumMonths } from '../impact/server.ts';
import type { Db } from '../platform/database.server.ts';
import type { Story } from './story.ts';

/** The months as the night before would have summed them up for the leader's page. */
export async function loadBrief(db: Db, story: Story): Promise<void> {
	await sumMonths({ db, now: new Date(story.now * 1000), today: story.today });
}
