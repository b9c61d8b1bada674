import { connect, type Socket } from 'node:net';

/** Boards on walls: open streams, and how late each call reached them. */
export type BoardReaders = {
	open: () => number;
	/** Milliseconds from the instant of a call, as its server took it, to its arrival at a board. */
	delays: number[];
	/** Streams that ended by themselves. */
	lost: () => number;
	events: () => number;
	end: () => void;
};

const atOnce = 100;

/** Opens so many boards, spread evenly over the offices, and waits until each has its first picture. */
export async function openBoards(
	origin: string,
	offices: readonly string[],
	count: number,
): Promise<BoardReaders> {
	const { hostname, port } = new URL(origin);
	const delays: number[] = [];
	const sockets = new Set<Socket>();
	let lost = 0;
	let events = 0;
	let ended = false;

	const openOne = (office: string) =>
		new Promise<void>((ready, failed) => {
			const socket = connect(Number(port), hostname);
			let rest = '';
			socket.setEncoding('latin1');
			socket.write(
				`GET /papan/${office}/aliran HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept: text/event-stream\r\n\r\n`,
			);
			socket.on('data', (chunk: string) => {
				const now = Date.now();
				const parts = (rest + chunk).split('\n\n');
				rest = parts.pop() ?? '';
				for (const part of parts) {
					if (!part.includes('event: papan')) continue;
					events += 1;
					for (const at of callsIn(part)) delays.push(now - at);
					ready();
				}
			});
			socket.on('error', failed);
			socket.on('close', () => {
				sockets.delete(socket);
				if (!ended) lost += 1;
			});
			sockets.add(socket);
		});

	for (let from = 0; from < count; from += atOnce) {
		const some = Array.from({ length: Math.min(atOnce, count - from) }, (_, index) =>
			openOne(offices[(from + index) % offices.length] ?? ''),
		);
		await Promise.all(some);
	}
	delays.length = 0;
	events = 0;
	return {
		open: () => sockets.size,
		delays,
		lost: () => lost,
		events: () => events,
		end: () => {
			ended = true;
			for (const socket of sockets) socket.destroy();
		},
	};
}

/** The instants of the calls that an event says: `"say":[{"key":"A-007@1795900000000",…` */
function callsIn(event: string): number[] {
	const from = event.indexOf('"say":[');
	if (from === -1) return [];
	const said = event.slice(from, event.indexOf(']', from));
	return [...said.matchAll(/@(\d{13})"/g)].map(([, at]) => Number(at));
}
