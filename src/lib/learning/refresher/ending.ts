import type { Day } from '../../time/index.ts';
import type { Term } from './refresher.ts';

/** A certificate whose end its holder is to be told of. */
export type Ending = {
	readonly certificateId: number;
	readonly officerId: number;
	/** Null where nobody leads the holder. */
	readonly supervisorId: number | null;
	readonly name: string;
	readonly number: string;
	/** The course and its title. */
	readonly code: string;
	readonly title: string;
	/** The first day on which it holds no more. */
	readonly endsOn: Day;
	readonly occasion: 'windowOpened' | 'lastDays';
	readonly refreshers: Term['refreshers'];
};
