import { Agent, request } from 'node:http';

/** What a product answered, and how long it took from the request to the last byte. */
export type Answer = { status: number; location: string; body: string; milliseconds: number };

/** Asks as the browsers of counters do: over lines that stay open, with forms of their own origin. */
export function browsersOf(origin: string) {
	const agent = new Agent({ keepAlive: true, maxSockets: 256 });
	const { hostname, port } = new URL(origin);
	const ask = (path: string, cookie: string, form?: Record<string, string>): Promise<Answer> =>
		new Promise<Answer>((done, failed) => {
			const began = performance.now();
			const body = form && new URLSearchParams(form).toString();
			const sent = request(
				{
					agent,
					hostname,
					port,
					path,
					method: body === undefined ? 'GET' : 'POST',
					headers: {
						accept: 'text/html',
						origin,
						cookie,
						...(body !== undefined && {
							'content-type': 'application/x-www-form-urlencoded',
							'content-length': Buffer.byteLength(body),
						}),
					},
				},
				(response) => {
					const chunks: Buffer[] = [];
					response.on('data', (chunk: Buffer) => chunks.push(chunk));
					response.on('end', () =>
						done({
							status: response.statusCode ?? 0,
							location: response.headers.location ?? '',
							body: Buffer.concat(chunks).toString(),
							milliseconds: performance.now() - began,
						}),
					);
				},
			);
			// A line that the product closed a moment ago is taken up anew, as browsers do.
			sent.on('error', (fault) =>
				sent.reusedSocket ? ask(path, cookie, form).then(done, failed) : failed(fault),
			);
			sent.end(body);
		});
	return { ask, end: () => agent.destroy() };
}
