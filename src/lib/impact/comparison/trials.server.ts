import type { Db } from '../../platform/database.server.ts';
import { trialResults } from '../trial/server.ts';
import type { ComparisonFilter } from './list.server.ts';
import { trialFinding } from './trialFinding.ts';
import type { TrialFinding } from './trialFinding.ts';

/** Results of trials that a reader's filter asks for, the newest first. */
export async function trialFindings(db: Db, filter: ComparisonFilter): Promise<TrialFinding[]> {
	if (filter.kind !== null && filter.kind !== 'course') return [];
	const search = filter.search.toLowerCase();
	const found = (await trialResults(db)).filter(
		({ serviceCategory, measure, title, courseTitle, courseCode }) =>
			(filter.category === null || filter.category === serviceCategory) &&
			(filter.outcome === null || filter.outcome === measure) &&
			[title, courseTitle, courseCode].some((text) => text.toLowerCase().includes(search)),
	);
	return found
		.map(trialFinding)
		.filter(({ verdict }) => filter.verdict === null || filter.verdict === verdict);
}
