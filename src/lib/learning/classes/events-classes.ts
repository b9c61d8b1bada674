import type { ClassSession } from './heldClass.ts';

/** A class as whoever comes to it needs to know it. */
export type ClassTold = {
	readonly classId: number;
	readonly code: string;
	readonly title: string;
	readonly place: string | null;
	readonly link: string | null;
	readonly revision: number;
	readonly sessions: readonly Pick<ClassSession, 'day' | 'starts' | 'ends' | 'room'>[];
};

/** A nominee; `absence` begins the keys under which the roster keeps the days of the class. */
export type NomineeTold = {
	readonly nominationId: number;
	readonly officerId: number;
	readonly absence: string;
};

/** Somebody has a seat. `promoted`: came from the wait-list. Key: the nomination. */
export type SeatTaken = NomineeTold & { readonly promoted: boolean; readonly class: ClassTold };

/** Somebody waits for a seat, at this place of the list. Key: the nomination. */
export type WaitListed = NomineeTold & { readonly place: number; readonly class: ClassTold };

/** Somebody is no longer in a class. Key: the nomination. */
export type SeatLeft = NomineeTold & { readonly reason: string | null; readonly class: ClassTold };

/** The sessions of a class were changed after people had seats. Key: class and revision. */
export type ClassMoved = { readonly class: ClassTold; readonly seated: readonly NomineeTold[] };

/** A class will not be held; also those who waited are told. Key: the class. */
export type ClassCancelled = {
	readonly class: ClassTold;
	readonly reason: string;
	readonly nominees: readonly NomineeTold[];
};
