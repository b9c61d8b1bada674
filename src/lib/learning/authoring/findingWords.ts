import * as m from '#lib/words/messages.js';
import type { Finding, FindingReason } from './finding.ts';

export const findingWords: Record<FindingReason, () => string> = {
	noLesson: m.authoring_finding_no_lesson,
	fewQuestions: m.authoring_finding_few_questions,
	lessonWithoutScreen: m.authoring_finding_lesson_without_screen,
	screenWithoutTitle: m.authoring_finding_screen_without_title,
	screenWithoutBlock: m.authoring_finding_screen_without_block,
	nothingWritten: m.authoring_finding_nothing_written,
	noFile: m.authoring_finding_no_file,
	pictureWithoutAlt: m.authoring_finding_picture_without_alt,
	altIsFileName: m.authoring_finding_alt_is_file,
	videoWithoutCaptions: m.authoring_finding_no_captions,
	noTranscript: m.authoring_finding_no_transcript,
	titleMissing: m.authoring_finding_no_title,
	embedWithoutText: m.authoring_finding_embed_without_text,
	checkNotWhole: m.authoring_finding_check,
	sceneLeadsNowhere: m.authoring_finding_scene_nowhere,
	noEnd: m.authoring_finding_no_end,
	noStep: m.authoring_finding_no_step,
	stepNotWhole: m.authoring_finding_step,
	stepWithoutHint: m.authoring_finding_step_hint,
	spotWithoutName: m.authoring_finding_spot,
	questionNotWhole: m.authoring_finding_question,
	questionWithoutLesson: m.authoring_finding_question_lesson,
	longParagraph: m.authoring_finding_long_paragraph,
	vagueLink: m.authoring_finding_vague_link,
	shouting: m.authoring_finding_shouting,
	sameTitle: m.authoring_finding_same_title,
	longAlt: m.authoring_finding_long_alt,
	sceneNobodyReaches: m.authoring_finding_stranded,
};

/** The form in which a finding is mended. */
export function findingHref(base: string, { place }: Finding): string {
	const { lessonId, screenId, blockId, questionId } = place;
	if (questionId) return `${base}/soal#question-${questionId}`;
	if (screenId && blockId) return `${base}/layar/${screenId}#block-${blockId}`;
	if (screenId) return `${base}/layar/${screenId}`;
	return lessonId ? `${base}/pelajaran/${lessonId}` : base;
}
