import * as m from '#lib/words/messages.js';

type Scores = { readonly best: number | null; readonly score: number | null };

/** What an item of a package was worth so far: the best try counts, and the newest is told beside it. */
export function scoreWords({ best, score }: Scores): string {
	if (best === null) return score === null ? m.package_no_score() : m.package_score({ score });
	const counts = m.package_best({ best });
	return score === null || score === best ? counts : `${counts} ${m.package_last({ score })}`;
}
