import type { Db } from '../../platform/database.server.ts';
import { draftRows, type DraftRow } from './store-list.server.ts';

export { addBlock, addLesson, addScreen } from './add.server.ts';
export { beginCourse, duplicateCourse, reviseCourse } from './begin.server.ts';
export { mediaBy, storeMedia } from './media.server.ts';
export { moveInDraft, removeFromDraft, restoreInDraft } from './part.server.ts';
export { keepPreview, previewPlace } from './preview.server.ts';
export { addQuestion, saveQuestion } from './question.server.ts';
export { dropDraft, publishDraft } from './release.server.ts';
export { reuseBlock, reuseLesson } from './reuse.server.ts';
export { askReview, judgeDraft } from './review.server.ts';
export { tidyMedia, unusedMediaDays } from './tidyMedia.server.ts';
export { saveBlock, saveDetails, saveLesson, saveScreen } from './save.server.ts';
export { draftContent, openDraft } from './store-draft.server.ts';

const pageSize = 30;

/** A page of drafts under way, the one written last first, and where the next page begins. */
export async function draftsUnderWay(
	db: Db,
	before: { readonly at: Date; readonly id: number } | null,
): Promise<{ drafts: DraftRow[]; next: { at: Date; id: number } | null }> {
	const rows = await draftRows(db, before, pageSize + 1);
	const drafts = rows.slice(0, pageSize);
	const last = rows.length > pageSize ? drafts.at(-1) : undefined;
	return { drafts, next: last ? { at: last.changedAt, id: last.id } : null };
}
