import type { Priced, SeatCost, UnitCost } from './cost.ts';

/** A learning hour (JP) is 45 minutes (Peraturan LAN 10/2018). */
const hoursAJp = 0.75;

/**
 * What a seat costs: the hours away from the desk at the hourly rate, and the fee of the provider.
 *
 * seatCost(12 JP, 75,000 an hour, 250,000 fee) → 9 hours · 75,000 + 250,000 = 925,000
 */
export function seatCost(jp: number, rate: Priced, fee: Priced | null): SeatCost {
	const hours = jp * hoursAJp;
	return { hours, rate, fee, idr: hours * rate.idr + (fee?.idr ?? 0) };
}

/**
 * Cost of one unit of gain with its interval: Fieller's (1954) for a ratio whose numerator is known,
 * which is the cost over each end of the interval of the gain. Where that interval holds nothing, the
 * cost has no upper bound; where it holds no gain at all, there is no cost to tell (null).
 *
 * unitCost(900,000; gain 1.5, 1.0 to 2.0; 1,000 visits) → 600 (450 to 900) rupiah a minute
 */
export function unitCost(
	idr: number,
	gain: { estimate: number; low: number; high: number },
	times = 1,
): UnitCost | null {
	if (gain.estimate <= 0 || times <= 0) return null;
	const of = (value: number) => idr / (value * times);
	return { idr: of(gain.estimate), least: of(gain.high), most: gain.low > 0 ? of(gain.low) : null };
}
