import type { Day } from '../../time/index.ts';
import type { Element } from '../element.ts';

/** How an office dealt with what it received in a quarter. All are counted; nothing is estimated. */
export type ComplaintFigure = {
	readonly received: number;
	/** At least once; some of them were opened again. */
	readonly finished: number;
	readonly reopened: number;
	/** Complaints whose first answer was given, or whose limit for it is over. */
	readonly answerDecided: number;
	readonly answeredInTime: number;
	readonly finishDecided: number;
	readonly finishedInTime: number;
	/** From receipt to the first end, in hours; null when none is finished. */
	readonly medianHours: number | null;
};

export type OfficeComplaints = ComplaintFigure & {
	readonly officeCode: string;
	readonly officeName: string;
};
export type QuarterComplaints = ComplaintFigure & { readonly quarter: Day };
export type ElementCount = { readonly element: Element | null; readonly n: number };

/** A share between 0 and 1; null when nothing is decided. shareOf(3, 4) → 0.75 */
export function shareOf(inTime: number, decided: number): number | null {
	return decided === 0 ? null : inTime / decided;
}
