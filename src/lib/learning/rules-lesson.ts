import type { Block, CheckBlock, Screen } from './block.ts';
import type { Place } from './enrolment.ts';

/** A small question as the browser sees it: the reply comes only with an answer. */
export type ShownCheck = {
	readonly kind: 'check';
	readonly id: string;
	readonly question: string;
	readonly options: readonly string[];
	readonly answer: {
		readonly option: number;
		readonly right: boolean;
		readonly reply: string;
	} | null;
};

export type ShownBlock = Exclude<Block, CheckBlock> | ShownCheck;

/** The blocks of one screen without any key that has not been asked for. */
export function shownBlocks(screen: Screen, place: Place): ShownBlock[] {
	return screen.blocks.map((block) => (block.kind === 'check' ? shownCheck(block, place) : block));
}

function shownCheck({ id, question, options }: CheckBlock, place: Place): ShownCheck {
	const option = place.checks[id];
	const chosen = option === undefined ? undefined : options[option];
	return {
		kind: 'check',
		id,
		question,
		options: options.map(({ text }) => text),
		answer:
			chosen && option !== undefined ? { option, right: chosen.right, reply: chosen.reply } : null,
	};
}

/** The small questions of a lesson, each with the screen on which it stands. */
export function checksOf(
	screens: readonly Screen[],
): readonly { readonly screen: number; readonly check: CheckBlock }[] {
	return screens.flatMap(({ blocks }, screen) =>
		blocks.filter((block) => block.kind === 'check').map((check) => ({ screen, check })),
	);
}

export type LessonRefusal =
	| { readonly ok: false; readonly reason: 'checkUnanswered'; readonly screen: number }
	| { readonly ok: false; readonly reason: 'practiceNotTried' };

/**
 * A lesson is done when its small questions were answered, rightly or not, and its practice was
 * tried. Reading time is not measured: people read at their own pace, and some read on paper.
 */
export function finishLesson(
	screens: readonly Screen[],
	place: Place,
	practised: boolean,
): { readonly ok: true } | LessonRefusal {
	const open = checksOf(screens).find(({ check }) => place.checks[check.id] === undefined);
	if (open) return { ok: false, reason: 'checkUnanswered', screen: open.screen };
	return practised ? { ok: true } : { ok: false, reason: 'practiceNotTried' };
}

/** A screen number from an address, kept inside the lesson: screenWithin(99, 4) → 3 */
export function screenWithin(asked: number, screens: number): number {
	return Math.max(0, Math.min(screens - 1, Number.isInteger(asked) ? asked : 0));
}
