/** An open stream of server-sent events (HTML, "Server-sent events"), of which only the newest state counts. */
export type EventStream = { response: Response; changed: () => void };

/** Beats keep proxies from closing a quiet line, and tell a browser that silence is a fault. */
const beatSeconds = 15;
const beat = new TextEncoder().encode('event: detak\ndata: \n\n');

/** A browser that has not taken a byte for so many beats is gone, whatever its socket says. */
const mostMissed = 4;

/** After a restart browsers come back over four seconds, not all in one. */
const pauseOf = (slot: number) => new TextEncoder().encode(`retry: ${1000 + slot * 200}\n\n`);

type Line = { slot: number; beat: () => void; end: () => void };
const lines = new Set<Line>();
let opened = 0;
let second = 0;
let pulse: NodeJS.Timeout | undefined;

/** One timer for all streams, a fifteenth of them each second, so that beats never come as a wave. */
function startPulse() {
	pulse ??= setInterval(() => {
		second = (second + 1) % beatSeconds;
		for (const line of lines) if (line.slot === second) line.beat();
	}, 1000).unref();
}
process.on('sveltekit:shutdown', () => lines.forEach((line) => line.end()));

/**
 * Sends what `make` gives, at once and after each `changed`. A browser that reads slower than things
 * change skips states instead of filling memory: `make` is asked when there is room, for the state
 * of that moment. `onEnd` is called once, when the reader has gone or the product stops.
 */
export function openEventStream(make: () => Uint8Array | null, onEnd: () => void): EventStream {
	let room: ReadableStreamDefaultController<Uint8Array>;
	let waiting = true;
	let missed = 0;
	let open = true;
	const line: Line = { slot: opened++ % beatSeconds, beat: beatOnce, end };

	function give() {
		if (!waiting || !open) return;
		if ((room.desiredSize ?? 0) <= 0) return;
		waiting = false;
		missed = 0;
		const bytes = make();
		if (bytes) room.enqueue(bytes);
	}
	function beatOnce() {
		if ((room.desiredSize ?? 0) > 0) room.enqueue(beat);
		else if ((missed += 1) >= mostMissed) end();
	}
	function end() {
		if (!open) return;
		open = false;
		lines.delete(line);
		onEnd();
		try {
			room.close();
		} catch {
			// The reader was there first.
		}
	}

	const body = new ReadableStream<Uint8Array>(
		{
			start: (controller) => {
				room = controller;
				lines.add(line);
				controller.enqueue(pauseOf(line.slot));
				startPulse();
			},
			pull: give,
			cancel: end,
		},
		{ highWaterMark: 3 },
	);
	return {
		response: new Response(body, {
			headers: {
				'content-type': 'text/event-stream; charset=utf-8',
				'cache-control': 'no-store',
				'x-accel-buffering': 'no',
			},
		}),
		changed: () => {
			waiting = true;
			give();
		},
	};
}
