import type { Lease, OfflineAct } from '#lib/counter/offline/index.ts';

/** What this browser keeps for the desk: what was lent and when, and what was done without a line. */
export type Lent = { lease: Lease; sentAt: number };
export type Box = {
	id: string;
	deskId: number;
	officerId: number;
	cutAt: string;
	acts: OfflineAct[];
};

/** The same names stand in loket/beat.js. */
const lentKey = 'mumpuni.luring.sewa';
const boxKey = 'mumpuni.luring.kotak';

function read<Kept>(key: string): Kept | null {
	const text = localStorage.getItem(key);
	return text === null ? null : (JSON.parse(text) as Kept);
}

export const lentHere = () => read<Lent>(lentKey);
export const boxHere = () => read<Box>(boxKey);

export function keepBox(box: Box): void {
	localStorage.setItem(boxKey, JSON.stringify(box));
}

/** Only after the server has answered that it holds everything. */
export function emptyBox(): void {
	localStorage.removeItem(boxKey);
}

/** Puts an act into the box of this outage, which begins with its first act. */
export function withAct(box: Box | null, { lease, sentAt }: Lent, act: OfflineAct): Box {
	const begun = box ?? {
		id: crypto.randomUUID(),
		deskId: lease.deskId,
		officerId: lease.officerId,
		cutAt: new Date(sentAt).toISOString(),
		acts: [],
	};
	return { ...begun, acts: [...begun.acts, act] };
}
