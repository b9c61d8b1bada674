// Writes the types of the tables from a freshly migrated database, or verifies the written ones.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHouse } from '../src/cli/house.ts';
import { settingsFrom } from '../src/lib/platform/settings.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'mumpuni-tables-'));
chmodSync(folder, 0o755);
const house = await openHouse(settingsFrom({ MUMPUNI_DATA: folder }));
try {
	const types = {
		int8: 'number',
		date: 'string',
		timestamptz: 'Date',
		int8multirange: 'string',
		time: 'string',
	};
	execFileSync(
		'kysely-codegen',
		[
			'--dialect=postgres',
			`--url=${house.ownerUrl}`,
			'--out-file=src/lib/platform/tables.ts',
			'--numeric-parser=number',
			'--date-parser=string',
			`--type-mapping=${JSON.stringify(types)}`,
			'--exclude-pattern=(graphile_worker|public).*',
			...(process.argv.includes('--verify') ? ['--verify'] : []),
		],
		{ stdio: 'inherit' },
	);
} finally {
	await house.close();
	rmSync(folder, { recursive: true, force: true });
}
