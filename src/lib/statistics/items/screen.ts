import { correlationOf } from './classical.ts';

/** What people chose on one item, and how able they showed themselves on the others. */
export type ItemChoices = {
	/** The option that counts as right. */
	readonly key: string;
	readonly options: readonly string[];
	readonly chosen: readonly { readonly option: string; readonly rest: number }[];
};

export type OptionFigures = {
	readonly option: string;
	readonly share: number;
	/** Correlation of choosing it with the points on the rest: above 0 for the right one alone. */
	readonly discrimination: number;
};

/** Reasons to read an item again before it counts. */
export type ItemDoubt = 'wrongKey' | 'weakKey' | 'tooEasy' | 'tooHard' | 'idleOption';

export type ItemScreen = {
	readonly n: number;
	readonly facility: number;
	readonly itemRest: number;
	readonly options: readonly OptionFigures[];
	readonly doubts: readonly ItemDoubt[];
};

/** From how many answers on an item is judged: below, a correlation says little (±0.2 at 100). */
const answersToScreen = 100;

/**
 * Facility, item-rest correlation and what each option attracts (Ebel & Frisbie 1991). A wrong key
 * shows when those who know more choose another option, and those who know less the key.
 */
export function screenItem({ key, options, chosen }: ItemChoices): ItemScreen {
	const n = chosen.length;
	const rest = chosen.map((one) => one.rest);
	const figures = options.map((option) => {
		const picked = chosen.map((one) => (one.option === option ? 1 : 0));
		const share = picked.reduce<number>((sum, one) => sum + one, 0) / Math.max(n, 1);
		return { option, share, discrimination: n > 1 ? correlationOf(picked, rest) : 0 };
	});
	const right = figures.find(({ option }) => option === key);
	const facility = right?.share ?? 0;
	const itemRest = right?.discrimination ?? 0;
	const others = figures.filter(({ option }) => option !== key);
	const doubts: ItemDoubt[] = [];
	if (n >= answersToScreen) {
		const better = others.some(({ discrimination }) => discrimination > Math.max(0.1, itemRest));
		if (better && itemRest < 0.1) doubts.push('wrongKey');
		else if (itemRest < 0.15) doubts.push('weakKey');
		if (facility > 0.95) doubts.push('tooEasy');
		if (facility < 0.2) doubts.push('tooHard');
		if (others.some(({ share }) => share < 0.02)) doubts.push('idleOption');
	}
	return { n, facility, itemRest, options: figures, doubts };
}
