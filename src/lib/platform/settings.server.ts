import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Everything an operator may set, read once at the door. Units are in the names. */
export type Settings = {
	port: number;
	host: string;
	dataFolder: string;
	demo: boolean;
	demoSize: 'tiny' | 'small' | 'city';
	databaseUrl: string | null;
	appDatabaseUrl: string | null;
	secret: string | null;
	origin: string | null;
	/** Where packages of others run, on a host that shares no cookie with the product's. */
	packageOrigin: string | null;
	/** Hosts whose pages authors may show inside a lesson. */
	embedHosts: readonly string[];
	/** The folder of a player of H5P, which is GPL and no part of the product. */
	h5pPlayer: string | null;
	smtpUrl: string | null;
	mailFrom: string;
	/** Whether statements may go on to stores of this machine and its network. */
	forwardInside: boolean;
	s3: { bucket: string; region: string; endpoint: string | undefined } | null;
};

/** Throws with the name of the setting and the way out, so a wrong value stops the start. */
export function settingsFrom(env: Record<string, string | undefined>): Settings {
	const port = Number(env.PORT ?? 3000);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new Error(`PORT must be a number from 0 to 65535, not "${env.PORT}".`);
	const demoSize = env.MUMPUNI_DEMO_SIZE ?? 'small';
	if (demoSize !== 'tiny' && demoSize !== 'small' && demoSize !== 'city')
		throw new Error(`MUMPUNI_DEMO_SIZE must be tiny, small or city, not "${demoSize}".`);
	return {
		port,
		host: env.HOST ?? '127.0.0.1',
		dataFolder: resolve(env.MUMPUNI_DATA ?? '.data'),
		demo: env.MUMPUNI_DEMO !== '0',
		demoSize,
		databaseUrl: env.DATABASE_URL || null,
		appDatabaseUrl: env.APP_DATABASE_URL || null,
		secret: env.MUMPUNI_SECRET || null,
		origin: env.MUMPUNI_ORIGIN || null,
		packageOrigin: env.MUMPUNI_PACKAGE_ORIGIN || null,
		embedHosts: (env.MUMPUNI_EMBED_HOSTS ?? '').split(/[\s,]+/).filter(isHost),
		h5pPlayer: playerIn(env.MUMPUNI_H5P_PLAYER),
		smtpUrl: env.MUMPUNI_SMTP_URL || null,
		mailFrom: env.MUMPUNI_MAIL_FROM ?? 'Mumpuni <tidak-dibalas@mumpuni.invalid>',
		forwardInside: env.MUMPUNI_FORWARD_INSIDE === '1',
		s3: env.S3_BUCKET
			? { bucket: env.S3_BUCKET, region: env.S3_REGION ?? 'auto', endpoint: env.S3_ENDPOINT }
			: null,
	};
}

function playerIn(folder: string | undefined): string | null {
	if (!folder) return null;
	for (const file of ['main.bundle.js', 'frame.bundle.js', 'styles/h5p.css'])
		if (!existsSync(join(folder, file)))
			throw new Error(`MUMPUNI_H5P_PLAYER must name a folder with ${file} in it, not "${folder}".`);
	return resolve(folder);
}

/** A name of a host with its port and nothing else, since it stands in the content policy. */
function isHost(text: string): boolean {
	return /^[a-z0-9.-]+(:\d{1,5})?$/i.test(text);
}
