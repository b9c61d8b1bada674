import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { addDays } from '../../time/index.ts';
import { dropUnused, markUnused } from './store-tidy.server.ts';

/** So many days a file waits that nothing refers to: what somebody took out can be put back. */
export const unusedMediaDays = 14;

/**
 * Finds files of lessons that no version and no open draft mentions, and gives those that were found so
 * for long enough to the job that erases files. What is mentioned again is kept. Run twice it is one run.
 */
export async function tidyMedia(act: Act): Promise<{ readonly dropped: number }> {
	return act.db.transaction().execute(async (tx) => {
		await markUnused(tx, act.today);
		const since = addDays(act.today, -unusedMediaDays);
		const files = await dropUnused(tx, { since, today: act.today });
		for (const subjectId of files)
			await record(tx, act, {
				act: 'learning.mediaDropped',
				subject: 'platform.file',
				subjectId,
			});
		return { dropped: files.length };
	});
}
