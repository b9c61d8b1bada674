export type Completion = 'completed' | 'incomplete' | 'unknown';
export type Success = 'passed' | 'failed' | 'unknown';

/** What a package says of one officer at one moment. */
export type PackageReport = {
	readonly completion: Completion;
	readonly success: Success;
	/** 0 to 100, or null where the package gives none. */
	readonly score: number | null;
};

/**
 * An item is done when the package says that it was passed, or that it is complete without having
 * been failed. A score alone finishes nothing: the author of the package decides what is enough.
 */
export function isDone({ completion, success }: PackageReport): boolean {
	return success === 'passed' || (completion === 'completed' && success !== 'failed');
}

/**
 * The score of an attempt that has ended; null while it runs, so that nothing of the way counts. The best
 * of these counts for the officer: another try never takes what was reached.
 */
export function scoreAtEnd({ completion, success, score }: PackageReport): number | null {
	return completion === 'completed' || success !== 'unknown' ? score : null;
}

/** The score of an item that counts: the best one, or while no attempt has ended the newest. */
export const scoreOf = (state: { readonly best: number | null; readonly score: number | null }) =>
	state.best ?? state.score;

/**
 * A score of any scale as 0 to 100, rounded down. SCORM 2004 gives `scaled` from −1 to 1; SCORM 1.2
 * gives `raw`, by its own rule from 0 to 100 unless the package names another range.
 *
 * percentOf({ raw: 7, min: 0, max: 10 }) → 70
 */
export function percentOf(score: {
	readonly scaled?: number | undefined;
	readonly raw?: number | undefined;
	readonly min?: number | undefined;
	readonly max?: number | undefined;
}): number | null {
	const { scaled, raw, min = 0, max } = score;
	if (scaled !== undefined) return within(scaled * 100);
	if (raw === undefined) return null;
	if (max === undefined || max <= min) return within(raw);
	return within(((raw - min) / (max - min)) * 100);
}

function within(percent: number): number {
	// A float just below its whole number must not cost a point.
	return Math.min(100, Math.max(0, Math.floor(percent + 1e-9)));
}

/** The score of a course of packages: the mean of its scored items, or 100 where none gives a score. */
export function courseScore(scores: readonly (number | null)[]): number {
	const given = scores.filter((score) => score !== null);
	if (given.length === 0) return 100;
	return Math.floor(given.reduce((sum, score) => sum + score, 0) / given.length);
}
