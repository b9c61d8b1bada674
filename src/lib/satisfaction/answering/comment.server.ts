import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { putReview, reviewOf } from './store-comment.server.ts';

export { commentsOf, publishedComments } from './store-comment.server.ts';
export type { CommentQuery } from './store-comment.server.ts';

/**
 * Whether a comment of an office may stand on its public page. Decided twice, the later one stands,
 * and history keeps both. A comment that is not published still counts for the office itself.
 */
export function reviewComment(
	act: Act,
	review: { officeId: number; answerId: number; published: boolean },
): Promise<{ ok: true } | { ok: false; reason: 'unknownComment' }> {
	return act.db.transaction().execute(async (tx) => {
		const earlier = await reviewOf(tx, review);
		if (!earlier) return { ok: false, reason: 'unknownComment' };
		const { published, answerId } = review;
		await putReview(tx, { answerId, published, now: act.now });
		const audited = { act: 'satisfaction.commentReviewed', subject: 'satisfaction.comment' };
		const change = { before: { published: earlier.published }, after: { published } };
		await record(tx, act, { ...audited, subjectId: answerId, ...change });
		return { ok: true };
	});
}
