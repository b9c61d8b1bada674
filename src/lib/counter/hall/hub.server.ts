import type { Clock } from '../../platform/clock.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Notices } from '../../platform/notices.server.ts';
import type { Hall } from './hall.ts';
import { hallOf } from './store-hall.server.ts';

/** What the boards of this process need; see openHallHub. */
type House = { db: Db; notices: Notices; clock: Clock };

export type HallWatcher = (hall: Hall) => void;

export type HallHub = {
	/** Null for an unknown office. The watcher hears of each change until `end` is called. */
	watch: (code: string, watcher: HallWatcher) => Promise<{ hall: Hall; end: () => void } | null>;
	/** Offices with at least one watcher. */
	watched: () => number;
	close: () => void;
};

type Room = { hall: Hall; watchers: Set<HallWatcher>; asking: boolean; asked: boolean };

/** Day and opening change without a notice, and a lost notice heals: everybody is looked at that often. */
const lookMs = 60_000;

/**
 * The boards of this process. A change of an office, told by PostgreSQL, is asked for once, however
 * many screens show it, and handed to all of them. Changes that arrive while the answer is under way
 * are answered together by the next question, so an office never has two questions at a time.
 */
export function openHallHub({ db, notices, clock }: House): HallHub {
	const rooms = new Map<string, Promise<Room | null>>();
	const byOffice = new Map<number, Room>();
	let listening: Promise<void> | null = null;

	async function ask(room: Room): Promise<void> {
		room.asked = true;
		if (room.asking) return;
		room.asking = true;
		try {
			while (room.asked && room.watchers.size > 0) {
				room.asked = false;
				const hall = await hallOf(db, room.hall.code, { now: clock.now(), today: clock.today() });
				if (!hall) continue;
				room.hall = hall;
				for (const watcher of room.watchers) watcher(hall);
			}
		} finally {
			room.asking = false;
		}
	}

	/** A database that is away for a moment must not end the process; the next look finds out. */
	const look = (room: Room | undefined) => void (room && ask(room).catch(() => undefined));
	const lookAtAll = () => [...byOffice.values()].forEach(look);
	const pulse = setInterval(lookAtAll, lookMs).unref();

	async function open(code: string): Promise<Room | null> {
		listening ??= notices.listen('counter_hall', (id) => look(byOffice.get(Number(id))), lookAtAll);
		await listening;
		const hall = await hallOf(db, code, { now: clock.now(), today: clock.today() });
		if (!hall) return null;
		const room = { hall, watchers: new Set<HallWatcher>(), asking: false, asked: false };
		byOffice.set(hall.officeId, room);
		return room;
	}

	/** A room stays when the last watcher leaves: there are few offices, and their screens come back. */
	async function roomOf(code: string): Promise<Room | null> {
		const opening = rooms.get(code) ?? open(code);
		rooms.set(code, opening);
		const room = await opening.catch((fault: unknown) => {
			rooms.delete(code);
			listening = null;
			throw fault;
		});
		if (room === null) rooms.delete(code);
		return room;
	}

	return {
		async watch(code, watcher) {
			const room = await roomOf(code);
			if (room === null) return null;
			const nobodyLooked = room.watchers.size === 0;
			room.watchers.add(watcher);
			if (nobodyLooked) await ask(room);
			return { hall: room.hall, end: () => void room.watchers.delete(watcher) };
		},
		watched: () => [...byOffice.values()].filter(({ watchers }) => watchers.size > 0).length,
		close: () => clearInterval(pulse),
	};
}
