import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a product that can be cut like a cable, and mended. */
export type Line = {
	origin: string;
	cut: () => void;
	mend: () => void;
	end: () => Promise<void>;
};

export async function aLineTo(origin: string): Promise<Line> {
	const { hostname, port } = new URL(origin);
	const ends = new Set<Socket>();
	let whole = true;
	const server = createServer((near) => {
		if (!whole) return void near.destroy();
		const far = connect(Number(port), hostname);
		for (const [one, other] of [
			[near, far],
			[far, near],
		] as const) {
			ends.add(one);
			one.on('error', () => undefined);
			one.on('close', () => {
				ends.delete(one);
				other.destroy();
			});
			one.pipe(other);
		}
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const cut = () => {
		whole = false;
		for (const one of ends) one.destroy();
	};
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		cut,
		mend: () => (whole = true),
		end: () => {
			cut();
			return new Promise((closed) => server.close(() => closed()));
		},
	};
}
