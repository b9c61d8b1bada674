import { createServer } from 'vite';
import { settingsFrom } from '../lib/platform/settings.server.ts';
import { greet, nextSignal, openProduct } from './product.ts';
import { neighbourOf } from './neighbour.ts';
import { ROOT } from './root.ts';

/**
 * For developers: database and worker as in `serve`, the pages from their sources with reload.
 * A change of the worker or of an arrow needs a new start.
 */
export async function run(): Promise<number> {
	const settings = settingsFrom(process.env);
	const product = await openProduct(settings);
	// Heard from now on: whoever is told that it is ready may stop it in the same instant.
	const signal = nextSignal();
	try {
		const origin = settings.origin ?? `http://${settings.host}:${settings.port}`;
		Object.assign(process.env, {
			APP_DATABASE_URL: product.house.appUrl,
			MUMPUNI_SECRET: product.house.secret,
			MUMPUNI_ORIGIN: origin,
			MUMPUNI_PACKAGE_ORIGIN: settings.packageOrigin ?? neighbourOf(origin),
		});
		const web = await createServer({
			root: ROOT,
			server: { host: settings.host, port: settings.port, strictPort: true },
		});
		await web.listen();
		greet(origin, product.accounts);
		console.log(`\n${await signal}: stopping.`);
		await web.close();
	} finally {
		await product.stop();
	}
	return 0;
}
