import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { settingsFrom, type Settings } from '../lib/platform/settings.server.ts';
import { greet, nextSignal, openProduct } from './product.ts';
import { neighbourOf } from './neighbour.ts';
import { ROOT } from './root.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A page being written when the signal comes may finish; nothing waits longer. */
const FAREWELL_MS = 5_000;

/** Starts the whole product in one process: database, migrations, demo, worker, web. Ends on Ctrl-C. */
export async function run(): Promise<number> {
	const settings = settingsFrom(process.env);
	const build = join(ROOT, 'build', 'handler.js');
	if (!existsSync(build))
		throw new Error('The web part is not built. Run npm start, or npm run build.');
	const product = await openProduct(settings);
	// Heard from now on: whoever is told that it is ready may stop it in the same instant.
	const signal = nextSignal();
	try {
		const { server, origin } = await openWeb(product.house, settings, build);
		greet(origin, product.accounts);
		console.log(`\n${await signal}: stopping.`);
		// Ends the boards' streams, which would otherwise be waited for; the name is that of adapter-node.
		process.emit('sveltekit:shutdown' as never);
		await closeWeb(server);
	} finally {
		await product.stop();
	}
	return 0;
}

async function openWeb(
	house: { appUrl: string; secret: string },
	settings: Settings,
	build: string,
) {
	const server = createServer();
	await new Promise<void>((done, failed) => {
		server.once('error', failed);
		server.listen(settings.port, settings.host, done);
	});
	const address = server.address();
	const port = address && typeof address === 'object' ? address.port : settings.port;
	const origin = settings.origin ?? `http://${settings.host}:${port}`;
	const packageOrigin = settings.packageOrigin ?? neighbourOf(origin);
	Object.assign(process.env, {
		APP_DATABASE_URL: house.appUrl,
		MUMPUNI_SECRET: house.secret,
		MUMPUNI_ORIGIN: origin,
		MUMPUNI_PACKAGE_ORIGIN: packageOrigin,
		PROTOCOL_HEADER: 'x-mumpuni-protocol',
		BODY_SIZE_LIMIT: '64M',
	});
	const { handler } = (await import(pathToFileURL(build).href)) as { handler: Handler };
	const protocol = new URL(origin).protocol.slice(0, -1);
	server.on('request', (request: IncomingMessage, response: ServerResponse) => {
		request.headers['x-mumpuni-protocol'] = protocol;
		// Records carry a secret and no cookie: that a form of another site sent them does no harm.
		const door = recordsDoor(request.url ?? '');
		if (door) request.headers.origin = door === 'own' ? origin : packageOrigin || origin;
		handler(request, response);
	});
	return { server, origin };
}

/** A step upwards in the path could mean a page that trusts the origin: such an address is none of these. */
function recordsDoor(url: string): 'own' | 'package' | null {
	const [path = ''] = url.split('?');
	if (/\.\.|%2e/i.test(path)) return null;
	if (path.startsWith('/xapi/')) return 'own';
	return /^\/paket\/[\w-]+\/(?:xapi\/|kunci$)/.test(path) ? 'package' : null;
}

function closeWeb(server: Server): Promise<void> {
	return new Promise((closed) => {
		server.close(() => closed());
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), FAREWELL_MS).unref();
	});
}
