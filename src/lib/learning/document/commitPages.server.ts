import type { Commit } from '../package/forms-commit.ts';
import type { Launch } from '../package/store-launch.server.ts';
import { pagesIn, readingIn } from './forms-pages.ts';
import { readOn } from './rules-pages.ts';

/** What the reader of a PDF sent, as a commit like that of any package; null where it is none. */
export function commitPages(launch: Launch, body: string, now: Date): Commit | null {
	const said = pagesIn(body);
	if (!said || launch.pages === null) return null;
	const { pages } = launch;
	const seconds = (now.getTime() - launch.openedAt.getTime()) / 1_000;
	const reading = readOn(readingIn(launch.cmi), said, { pages, seconds });
	if (!reading) return null;
	return {
		completion: reading.seen.length === pages ? 'completed' : 'incomplete',
		success: 'unknown',
		score: null,
		seconds: Math.round(said.seconds),
		cmi: reading,
	};
}
