import type { Random } from '../../../statistics/index.ts';
import type { FormPart } from './testForm.ts';

type Drawable = {
	readonly id: number;
	readonly content: string;
	readonly scenarioId: number | null;
};

/** A test of fewer tells nothing; one of more tires. */
export const itemsOfForm = { least: 5, most: 60 };

/**
 * The items of a fixed test for one sitting: as many of each content as its plan says, drawn by lot,
 * those that rest on the same documents one after another. Null where a content has too few.
 */
export function drawItems(
	parts: readonly FormPart[],
	pool: readonly Drawable[],
	random: Pick<Random, 'shuffle'>,
): number[] | null {
	const drawn: Drawable[] = [];
	for (const { content, items } of parts) {
		const of = pool.filter((item) => item.content === content);
		if (of.length < items) return null;
		drawn.push(...random.shuffle(of).slice(0, items));
	}
	const groups = Map.groupBy(drawn, ({ id, scenarioId }) =>
		scenarioId === null ? `item ${id}` : `scenario ${scenarioId}`,
	);
	return [...groups.values()].flat().map(({ id }) => id);
}

/** The contents that have too few items for a plan. */
export function shortOf(
	parts: readonly FormPart[],
	stock: readonly { readonly content: string; readonly approved: number }[],
): string[] {
	return parts
		.filter(({ content, items }) => {
			const there = stock.find((one) => one.content === content)?.approved ?? 0;
			return items > there;
		})
		.map(({ content }) => content);
}
