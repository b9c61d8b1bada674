import type { Block, CheckBlock, Screen } from './block.ts';
import type { Place } from './enrolment.ts';
import { shownScenario, walkIsOver } from './simulation/rules-scenario.ts';
import { drillIsPassed, shownSimulation } from './simulation/rules-simulation.ts';
import type { ScenarioBlock, ShownScenario } from './simulation/scenario.ts';
import type { ShownSimulation, SimulationBlock } from './simulation/simulation.ts';

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

export type ShownBlock =
	| Exclude<Block, CheckBlock | ScenarioBlock | SimulationBlock>
	| ShownCheck
	| ShownScenario
	| ShownSimulation;

/** The blocks of one screen without any key that has not been asked for. */
export function shownBlocks(screen: Screen, place: Place): ShownBlock[] {
	return screen.blocks.map((block) => {
		if (block.kind === 'check') return shownCheck(block, place);
		if (block.kind === 'scenario') return shownScenario(block, place.walks?.[block.id]);
		if (block.kind === 'simulation') return shownSimulation(block, place.drills?.[block.id]);
		return block;
	});
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

/** A block with a place of its own, and the screen on which it stands. */
export function blockBy<Kind extends 'scenario' | 'simulation'>(
	screens: readonly Screen[],
	kind: Kind,
	id: string,
): { readonly screen: number; readonly block: Extract<Block, { kind: Kind }> } | null {
	for (const [screen, { blocks }] of screens.entries())
		for (const block of blocks)
			if (block.kind === kind && 'id' in block && block.id === id)
				return { screen, block: block as Extract<Block, { kind: Kind }> };
	return null;
}

export type LessonRefusal =
	| {
			readonly ok: false;
			readonly reason: 'checkUnanswered' | 'scenarioOpen' | 'simulationOpen';
			readonly screen: number;
	  }
	| { readonly ok: false; readonly reason: 'practiceNotTried' };

/**
 * A lesson is done when its small questions were answered, rightly or not, its scenarios were walked
 * to an end, its simulations were passed, and its practice was tried. Reading time is not measured: people read at their own pace, and some read on paper.
 */
export function finishLesson(
	screens: readonly Screen[],
	place: Place,
	practised: boolean,
): { readonly ok: true } | LessonRefusal {
	for (const [screen, { blocks }] of screens.entries()) {
		const reasons = blocks.map((block) => missingIn(block, place));
		const reason = reasons.find((found) => found !== null);
		if (reason) return { ok: false, reason, screen };
	}
	if (practised || !hasPractice(screens)) return { ok: true };
	return { ok: false, reason: 'practiceNotTried' };
}

/** Only what is there to be practised is asked for. */
export function hasPractice(screens: readonly Screen[]): boolean {
	return screens.some(({ blocks }) => blocks.some(({ kind }) => kind === 'practice'));
}

function missingIn(block: Block, { checks, walks, drills }: Place) {
	if (block.kind === 'check') return checks[block.id] === undefined ? 'checkUnanswered' : null;
	if (block.kind === 'scenario')
		return walkIsOver(block, walks?.[block.id]) ? null : 'scenarioOpen';
	if (block.kind === 'simulation')
		return drillIsPassed(block, drills?.[block.id]) ? null : 'simulationOpen';
	return null;
}

/** A screen number from an address, kept inside the lesson: screenWithin(99, 4) → 3 */
export function screenWithin(asked: number, screens: number): number {
	return Math.max(0, Math.min(screens - 1, Number.isInteger(asked) ? asked : 0));
}
