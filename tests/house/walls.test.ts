import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './tree.ts';

/** A house of empty rooms inside the project, so that the same rules and packages are found. */
let house = '';

const ROOMS = [
	'people',
	'plan',
	'learning',
	'hours',
	'impact',
	'platform',
	'time',
	'statistics',
	'ui',
	'xapi',
	'demo',
];

beforeAll(() => {
	mkdirSync(join(root, '.data'), { recursive: true });
	house = mkdtempSync(join(root, '.data', 'walls-'));
	cpSync(join(root, '.dependency-cruiser.mjs'), join(house, '.dependency-cruiser.mjs'));
	write('package.json', '{ "type": "module", "dependencies": { "pg": "*", "zod": "*" } }');
	for (const room of ROOMS) {
		write(`src/lib/${room}/noun.ts`, 'export const noun = 1;\n');
		write(`src/lib/${room}/index.ts`, "export * from './noun.ts';\n");
		write(`src/lib/${room}/store.server.ts`, 'export const rows = 1;\n');
		write(`src/lib/${room}/server.ts`, "export * from './store.server.ts';\n");
		write(`src/lib/${room}/reference.server.ts`, 'export const seed = 1;\n');
	}
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

function write(path: string, text: string) {
	mkdirSync(dirname(join(house, path)), { recursive: true });
	writeFileSync(join(house, path), text);
}

/** The rules broken while this file stands in the house. */
function brokenBy(path: string, text: string): string[] {
	write(path, text);
	const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
	const words = [cruiser, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'];
	const { stdout } = spawnSync(process.execPath, words, { cwd: house, encoding: 'utf8' });
	rmSync(join(house, path));
	const { summary } = JSON.parse(stdout) as {
		summary: { violations: { rule: { name: string } }[] };
	};
	return summary.violations.map(({ rule }) => rule.name);
}

test('a house that keeps its walls breaks no rule', () => {
	expect(brokenBy('src/lib/plan/rules.ts', "import '../people/index.ts';\n")).toEqual([]);
});

test.each([
	['a rule reads the file system', 'plan/rules.ts', "import 'node:fs';", 'thought-uses-no-package'],
	['a noun imports a package', 'plan/goal.ts', "import 'pg';", 'thought-uses-no-package'],
	[
		'a form talks to the database',
		'plan/forms.ts',
		"import 'pg';",
		'forms-use-the-schema-library-only',
	],
	[
		'a rule asks its own store',
		'plan/rules.ts',
		"import './store.server.ts';",
		'thought-touches-no-world',
	],
	[
		'statistics uses the network',
		'statistics/mean.ts',
		"import 'node:net';",
		'thought-uses-no-package',
	],
	[
		'a room looks downstream',
		'plan/rules.ts',
		"import '../hours/index.ts';",
		'plan-knows-only-upstream',
	],
	[
		'a room enters by the window',
		'plan/rules.ts',
		"import '../people/noun.ts';",
		'rooms-meet-at-the-index',
	],
	[
		"a room calls another room's verb",
		'plan/open.server.ts',
		"import '../people/server.ts';",
		'only-doors-open-servers',
	],
	[
		"a room reads another room's store",
		'plan/open.server.ts',
		"import '../people/store.server.ts';",
		'only-people-opens-its-store',
	],
	[
		'a room seeds another room',
		'plan/open.server.ts',
		"import '../people/reference.server.ts';",
		'only-the-start-loads-references',
	],
	[
		'the platform knows a room',
		'platform/mail.server.ts',
		"import '../people/index.ts';",
		'the-ground-knows-no-room',
	],
	[
		'the clock knows a room',
		'time/shift.ts',
		"import '../people/index.ts';",
		'the-ground-knows-no-room',
	],
	[
		'a component knows a room',
		'ui/tag.ts',
		"import '../people/index.ts';",
		'the-ground-knows-no-room',
	],
	[
		'impact reads a store',
		'impact/panel.server.ts',
		"import '../hours/store.server.ts';",
		'only-hours-opens-its-store',
	],
	[
		'a room knows the demo',
		'plan/rules.ts',
		"import '../demo/index.ts';",
		'only-doors-know-the-demo',
	],
	[
		'the record store knows a course',
		'xapi/noun.ts',
		"import '../learning/index.ts';",
		'records-know-no-room',
	],
	[
		'a page reads the record store behind its door',
		'learning/list.server.ts',
		"import '../xapi/store.server.ts';",
		'records-have-two-doors',
	],
	['two files know each other', 'plan/goal.ts', "import './goal.ts';", 'nobody-goes-in-circles'],
])('%s: the wall is seen', (_, path, text, rule) => {
	expect(brokenBy(`src/lib/${path}`, `${text}\n`)).toContain(rule);
});

test('a page opens a server, but not a store', () => {
	const page = 'src/routes/(officer)/saya/+page.server.ts';
	expect(brokenBy(page, "import '../../../lib/plan/server.ts';\n")).toEqual([]);
	expect(brokenBy(page, "import '../../../lib/plan/store.server.ts';\n")).toEqual([
		'only-plan-opens-its-store',
	]);
});
