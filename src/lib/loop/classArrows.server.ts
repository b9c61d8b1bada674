import { recordTraining, withdrawTraining } from '../counter/server.ts';
import type { TimetablePublished } from '../impact/planner/events-planner.ts';
import { clockAt } from '../counter/index.ts';
import type {
	ClassCancelled,
	ClassMoved,
	ClassTold,
	NomineeTold,
	SeatLeft,
	SeatTaken,
	WaitListed,
} from '../learning/index.ts';
import { nomineesStanding, seatPublished } from '../learning/server.ts';
import type { Act } from '../platform/act.server.ts';
import { addressOf } from '../platform/identity/account.server.ts';
import type { Letter } from '../platform/mail/letter.ts';
import { post } from '../platform/mail/post.server.ts';
import type { Arrow } from './arrow.ts';
import {
	classIsCancelled,
	seatIsGiven,
	seatIsGone,
	seatIsWaited,
	sessionsMoved,
} from './seatLetters.ts';
import { stillSo } from './stillSo.server.ts';

async function write(act: Act, to: NomineeTold, key: string, letter: Letter): Promise<void> {
	const address = await addressOf(act.db, to.officerId);
	if (address === null) return;
	await act.db.transaction().execute((tx) => post(tx, act, { key, to: address, letter }));
}

/** Half-hours from midnight, outwards: 08:10–09:40 takes 08.00–10.00 from the desk. */
function daysOf({ sessions }: ClassTold) {
	const half = (clock: string) => Number(clock.slice(0, 2)) * 2 + Number(clock.slice(3)) / 30;
	return sessions.map(({ day, starts, ends }) => ({
		day,
		from: Math.floor(half(starts)),
		to: Math.ceil(half(ends)),
	}));
}

/** Neither a seat that was left meanwhile nor an older plan of the class enters the roster, in whichever order facts arrive. */
async function enter(act: Act, told: ClassTold, nominees: readonly NomineeTold[]): Promise<void> {
	const ids = nominees.map(({ nominationId }) => nominationId);
	const still = await nomineesStanding(act.db, ids, told.revision);
	for (const { nominationId, officerId, absence } of nominees) {
		if (!still.has(nominationId)) continue;
		await recordTraining(act, {
			key: `${absence}:r${told.revision}`,
			officerId,
			note: `${told.code}: ${told.title}`,
			days: daysOf(told),
		});
	}
}

export const seatsInvite: Arrow<SeatTaken> = (act, fact) =>
	write(
		act,
		fact,
		`learning.seatTaken:${fact.nominationId}`,
		seatIsGiven(fact.class, fact.promoted),
	);

export const seatsReachTheCounter: Arrow<SeatTaken> = (act, fact) => enter(act, fact.class, [fact]);

export const waitersAreTold: Arrow<WaitListed> = (act, fact) =>
	write(
		act,
		fact,
		`learning.waitListed:${fact.nominationId}`,
		seatIsWaited(fact.class, fact.place),
	);

export const leavingFreesTheDesk: Arrow<SeatLeft> = async (act, fact) => {
	await withdrawTraining(act, { key: fact.absence, officerId: fact.officerId });
	const key = `learning.seatLeft:${fact.nominationId}`;
	await write(act, fact, key, seatIsGone(fact.class, fact.reason));
};

export const movedClassesAreTold: Arrow<ClassMoved> = async (act, { class: told, seated }) => {
	for (const one of seated) {
		const except = `${one.absence}:r${told.revision}`;
		await withdrawTraining(act, { key: one.absence, officerId: one.officerId, except });
		const key = `learning.classMoved:${told.classId}:${told.revision}:${one.nominationId}`;
		await write(act, one, key, sessionsMoved(told));
	}
	await enter(act, told, seated);
};

export const cancelledClassesAreTold: Arrow<ClassCancelled> = async (act, fact) => {
	for (const one of fact.nominees) {
		await withdrawTraining(act, { key: one.absence, officerId: one.officerId });
		const key = `learning.classCancelled:${fact.class.classId}:${one.nominationId}`;
		await write(act, one, key, classIsCancelled(fact.class, fact.reason));
	}
};

/** The classes of a timetable become classes that are held, so that there is one place to look for both. */
export const timetablesSeatPeople: Arrow<TimetablePublished> = async (act, fact) => {
	const { joined, left } = await stillSo(act.db, fact);
	const all = [...joined, ...left].map((one) => one.class);
	const classes = new Map(all.map((told) => [told.id, told]));
	const idsIn = (side: TimetablePublished['joined'], classId: number) =>
		side.filter((one) => one.class.id === classId).map(({ officerId }) => officerId);
	for (const [id, told] of classes) {
		// Facts from before classes were held carry neither branch nor seats.
		if (fact.unitId === undefined || told.seatsMax === undefined) continue;
		await seatPublished(act, {
			...{ code: told.code, title: told.title, courseCode: told.courseCode, place: told.place },
			...{ trainer: told.trainer, seatsMin: told.seatsMin, seatsMax: told.seatsMax },
			key: `timetable:${fact.timetableId}:${id}`,
			unitId: fact.unitId,
			sessions: told.sessions.map(({ day, from, to }) => ({
				...{ day, starts: clockAt(from), ends: clockAt(to) },
			})),
			joined: idsIn(joined, id),
			left: idsIn(left, id),
		});
	}
};
