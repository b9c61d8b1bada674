import type { Tx } from '../../platform/database.server.ts';

/** What a reviewer said; history, never changed. */
export async function insertReview(
	tx: Tx,
	frameworkId: number,
	review: { verdict: 'published' | 'returned' | 'scheduled'; note: string; by: number; now: Date },
): Promise<void> {
	const { verdict, note, by, now } = review;
	await tx
		.insertInto('competency.framework_review')
		.values({ framework_id: frameworkId, verdict, note, reviewer_id: by, at: now })
		.execute();
}
