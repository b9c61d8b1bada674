import type { DraftContent, DraftLesson, DraftScreen } from './draft.ts';
import type { Finding, FindingPlace, FindingReason } from './finding.ts';
import { adviceIn, stopsIn } from './rules-check-block.ts';

/** Fewer than these, and luck decides. */
const fewestQuestions = 3;

const finding = (
	reason: FindingReason,
	place: FindingPlace,
	about: string,
	stops = true,
): Finding => ({ reason, stops, place, about });

/** Everything that a draft lacks before it may be published, and what would make it better. */
export function checkDraft({ lessons, questions }: DraftContent): Finding[] {
	const own: Finding[] = [];
	if (lessons.length === 0) own.push(finding('noLesson', {}, ''));
	if (questions.length < fewestQuestions) own.push(finding('fewQuestions', {}, ''));
	const known = new Set(lessons.map(({ id }) => id));
	const asked = questions.flatMap(({ id, text, options, key, lessonId }) => {
		const whole = text.trim() && options.filter(Boolean).length >= 2 && options[key]?.trim();
		return [
			...(whole ? [] : [finding('questionNotWhole', { questionId: id }, text)]),
			...(known.has(lessonId) ? [] : [finding('questionWithoutLesson', { questionId: id }, text)]),
		];
	});
	return [...own, ...lessons.flatMap(checkLesson), ...asked];
}

function checkLesson(lesson: DraftLesson): Finding[] {
	const { id: lessonId, screens, title } = lesson;
	if (screens.length === 0) return [finding('lessonWithoutScreen', { lessonId }, title)];
	return screens.flatMap((screen, at) => checkScreen(screen, screens[at - 1] ?? null));
}

/** Headings carry the outline: a screen has a title, and not the one of the screen before. */
function checkScreen(screen: DraftScreen, before: DraftScreen | null): Finding[] {
	const place = { screenId: screen.id };
	const title = screen.title.trim();
	return [
		...(title === '' ? [finding('screenWithoutTitle', place, '')] : []),
		...(title !== '' && title === before?.title.trim()
			? [finding('sameTitle', place, title, false)]
			: []),
		...(screen.blocks.length === 0 ? [finding('screenWithoutBlock', place, title)] : []),
		...screen.blocks.flatMap(({ id, body }) => {
			const at = { screenId: screen.id, blockId: id };
			return [
				...stopsIn(body).map(({ reason, about }) => finding(reason, at, about || title)),
				...adviceIn(body).map(({ reason, about }) => finding(reason, at, about, false)),
			];
		}),
	];
}
