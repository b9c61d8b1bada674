import { seedReference as seedCompetency } from '../lib/competency/reference.server.ts';
import { seedReference as seedCounter } from '../lib/counter/reference.server.ts';
import { seedReference as seedHours } from '../lib/hours/reference.server.ts';
import { seedReference as seedLearning } from '../lib/learning/reference.server.ts';
import { seedReference as seedCalendar } from '../lib/platform/calendar.server.ts';
import type { Db } from '../lib/platform/database.server.ts';
import { seedReference as seedSatisfaction } from '../lib/satisfaction/reference.server.ts';

/** Loads what the law and the city give before any person is known; in ring order, safe to repeat. */
export async function seedReferences(db: Db): Promise<void> {
	for (const seed of [
		seedCalendar,
		seedCompetency,
		seedLearning,
		seedHours,
		seedCounter,
		seedSatisfaction,
	])
		await seed(db);
}
