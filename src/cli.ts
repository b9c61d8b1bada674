// The command line: npm run mumpuni -- <verb>. Each verb stands in its own file under src/cli.
import process from 'node:process';

type Verb = { run: (words: string[]) => Promise<number> };

const VERBS: Record<string, () => Promise<Verb>> = {
	serve: () => import('./cli/serve.ts'),
	dev: () => import('./cli/dev.ts'),
	migrate: () => import('./cli/migrate.ts'),
	clock: () => import('./cli/clock.ts'),
	'import-roster': () => import('./cli/importRoster.ts'),
	'create-admin': () => import('./cli/createAdmin.ts'),
	demo: () => import('./cli/demo.ts'),
	backup: () => import('./cli/backup.ts'),
	restore: () => import('./cli/restore.ts'),
	doctor: () => import('./cli/doctor.ts'),
	'recompute-finding': () => import('./cli/recomputeFinding.ts'),
	'rebuild-levels': () => import('./cli/rebuildLevels.ts'),
};

const [verb = '', ...words] = process.argv.slice(2);
const load = VERBS[verb];
if (!load) {
	console.error(`Verbs: ${Object.keys(VERBS).join(', ')}`);
	process.exit(2);
}
try {
	process.exitCode = await (await load()).run(words);
} catch (fault) {
	console.error(fault instanceof Error ? fault.message : fault);
	if (process.env.LOG_LEVEL === 'debug') console.error(fault);
	process.exitCode = 1;
}
