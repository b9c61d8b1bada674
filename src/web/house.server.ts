import { clockMovedBy, daysMoved, type Clock } from '../lib/platform/clock.server.ts';
import { openDatabase, type Database } from '../lib/platform/database.server.ts';
import { filesBy, type Files } from '../lib/platform/files.server.ts';
import { openIdentity, type Identity } from '../lib/platform/identity/identity.server.ts';
import { settingOf } from '../lib/platform/setting.server.ts';
import { settingsFrom } from '../lib/platform/settings.server.ts';

/** What every request needs, opened once for the process. */
export type WebHouse = Database & {
	identity: Identity;
	clock: Clock;
	files: Files;
	demo: boolean;
	secret: string;
	origin: string;
	/** Whether statements may go on to stores inside the own network. */
	forwardInside: boolean;
	/** The host on which packages of others run, or null: then none can be opened. */
	packageOrigin: string | null;
	/** The folder of the player of H5P, or null: then such packages are refused. */
	h5pPlayer: string | null;
	/** Hosts whose pages a lesson may show. */
	embedHosts: readonly string[];
};

/** In demo mode the clock can be moved; the web looks that often. */
const LOOK_AT_CLOCK_MS = 500;

let house: Promise<WebHouse> | undefined;

/** The address comes from the process that starts the web; see src/cli/serve.ts. */
export function webHouse(): Promise<WebHouse> {
	house ??= open();
	return house;
}

async function open(): Promise<WebHouse> {
	const { APP_DATABASE_URL: url, MUMPUNI_SECRET: secret, MUMPUNI_ORIGIN: origin } = process.env;
	if (!url || !secret || !origin)
		throw new Error('Start the product with npm start or npm run dev.');
	const database = openDatabase(url, 20);
	const demo = (await settingOf(database.db, 'demo')) !== null;
	let moved = demo ? await daysMoved(database.db) : 0;
	if (demo)
		setInterval(
			() =>
				void daysMoved(database.db).then(
					(days) => (moved = days),
					() => undefined,
				),
			LOOK_AT_CLOCK_MS,
		).unref();
	const settings = settingsFrom(process.env);
	return {
		...database,
		identity: openIdentity(database.db, { secret, origin, demo }),
		clock: clockMovedBy(() => moved),
		files: await filesBy(settings),
		embedHosts: settings.embedHosts,
		h5pPlayer: settings.h5pPlayer,
		demo,
		forwardInside: settings.forwardInside,
		secret,
		origin,
		packageOrigin: process.env.MUMPUNI_PACKAGE_ORIGIN || null,
	};
}
