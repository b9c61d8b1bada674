import type { ClassTold, NomineeTold } from './events-classes.ts';
import type { HeldClass } from './heldClass.ts';
import type { NominationWay } from './nomination.ts';

/** What people are told of a class. */
export function toldOf(held: HeldClass): ClassTold {
	const { id: classId, code, title, place, link, revision } = held;
	const sessions = held.sessions.map(({ day, starts, ends, room }) => ({
		day,
		starts,
		ends,
		room,
	}));
	return { classId, code, title, place, link, revision, sessions };
}

type Named = {
	readonly nominationId: number;
	readonly officerId: number;
	readonly way: NominationWay;
};

/** A seat of a published timetable is in the roster under the key of that timetable already. */
export function nomineeTold(
	held: Pick<HeldClass, 'id' | 'key'>,
	{ nominationId, officerId, way }: Named,
): NomineeTold {
	const absence =
		way === 'timetable' ? `${held.key}:${officerId}` : `class:${held.id}:${nominationId}`;
	return { nominationId, officerId, absence };
}
