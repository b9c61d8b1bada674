import { addDays } from '../../time/index.ts';
import type { OfficeBlock } from './block.ts';
import type { Instance } from './instance.ts';
import type { CoverPrice, TimetablePrices } from './price.ts';
import { dayNumberOf, halfHourOf } from './slot.ts';

export const noPrices: TimetablePrices = { seats: {}, budgetMillion: 0, cover: [] };

/** Less than this many minutes a year is the dust of floating numbers. */
const worthSaying = 0.01;

/** The rows of cover of one office that cost something, from the prices of its rows in their order. */
export function coverPrices(
	instance: Instance,
	{ officeId, cover }: Pick<OfficeBlock, 'officeId' | 'cover'>,
	rowPrices: ArrayLike<number>,
): CoverPrice[] {
	return cover.flatMap(({ service, slot }, number) => {
		const minutes = rowPrices[number] ?? 0;
		if (minutes < worthSaying) return [];
		const day = addDays(instance.problem.horizon.from, dayNumberOf(slot));
		return [{ officeId, service, day, halfHour: halfHourOf(slot), minutes }];
	});
}

/** Prices of seats worth saying, by class id. */
export function seatPrices(prices: readonly (readonly [id: number, minutes: number])[]) {
	return Object.fromEntries(prices.filter(([, minutes]) => minutes >= worthSaying));
}
