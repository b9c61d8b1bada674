import { formatNumber } from '../../ui/format.ts';
import { formatDay } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { CostMark, Priced, UnitCost } from './cost.ts';

/** 'Rp925.000' */
export const rupiah = (idr: number): string => `Rp${formatNumber(Math.round(idr), getLocale())}`;

export const markWords = (mark: CostMark): string =>
	({
		example: m.finding_cost_mark_example,
		toConfirm: m.finding_cost_mark_toConfirm,
		confirmed: m.finding_cost_mark_confirmed,
	})[mark]();

/** 'Rp600 (Rp450 sampai Rp900)', or only the least where the gain may be nothing. */
export function unitCostText(cost: UnitCost | null): string {
	if (cost === null) return m.finding_cost_no_gain();
	const least = rupiah(cost.least);
	return cost.most === null
		? m.finding_cost_unbounded({ least })
		: m.finding_cost_ranged({ idr: rupiah(cost.idr), least, most: rupiah(cost.most) });
}

/** A figure of money with its day, its source and how sure it is. */
export const pricedText = (priced: Priced): string =>
	m.finding_cost_priced({
		idr: rupiah(priced.idr),
		day: formatDay(priced.validFrom, getLocale()),
		source: priced.source,
		mark: markWords(priced.mark),
	});
