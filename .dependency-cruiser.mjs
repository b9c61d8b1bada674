// The four walls of ARCHITECTURE.md, as rules. tests/house/walls.test.ts breaks each once.
const ring = [
	'people',
	'competency',
	'plan',
	'learning',
	'hours',
	'culture',
	'counter',
	'satisfaction',
	'impact',
	'reports',
];
const anyRoom = `^src/lib/(${ring.join('|')})/`;
const ownTests = '\\.test\\.ts$';
const world = ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'unknown'];

/** Nouns, rules, policy, events and index: everything in a room that is neither server nor page. */
const thought = [`${anyRoom}.*\\.ts$`, '^src/lib/(statistics|time)/.*\\.ts$'];
const notThought = [ownTests, '\\.server\\.ts$', '/server\\.ts$'];

function forbid(name, comment, from, to) {
	return { name, severity: 'error', comment, from, to };
}

const onlyUpstream = ring
	.slice(0, -1)
	.map((room, place) =>
		forbid(
			`${room}-knows-only-upstream`,
			'Wall 2: a room knows only the rooms before it in the ring.',
			{ path: `^src/lib/${room}/`, pathNot: ownTests },
			{ path: `^src/lib/(${ring.slice(place + 1).join('|')})/` },
		),
	);

const ownStores = ring.map((room) =>
	forbid(
		`only-${room}-opens-its-store`,
		'Wall 3: behind server.ts everything belongs to the room.',
		{ path: '^src/', pathNot: [`^src/lib/(${room}|demo)/`, ownTests] },
		{
			path: `^src/lib/${room}/.*\\.server\\.ts$`,
			pathNot: `^src/lib/${room}/reference\\.server\\.ts$`,
		},
	),
);

export default {
	forbidden: [
		forbid(
			'thought-touches-no-world',
			'Wall 1: nouns, rules, policy and events import nothing that touches the world.',
			{ path: thought, pathNot: notThought },
			{ path: ['\\.server\\.ts$', '/server\\.ts$', '^src/lib/platform/(?!tabular/)'] },
		),
		forbid(
			'thought-uses-no-package',
			'Wall 1: no node: and no package.',
			{ path: thought, pathNot: [...notThought, '/forms[^/]*\\.ts$'] },
			{ dependencyTypes: world },
		),
		forbid(
			'forms-use-the-schema-library-only',
			'Wall 1: forms may import zod, nothing else of the world.',
			{ path: `${anyRoom}forms[^/]*\\.ts$`, pathNot: ownTests },
			{ dependencyTypes: world, pathNot: 'node_modules/zod/' },
		),
		...onlyUpstream,
		forbid(
			'rooms-meet-at-the-index',
			'Wall 2: a room is entered through its index.ts, its words through wording.ts.',
			{ path: '^src/lib/([^/]+)/', pathNot: ['^src/lib/(loop|demo)/', ownTests] },
			{ path: anyRoom, pathNot: ['^src/lib/$1/', `${anyRoom}(index|wording)\\.ts$`] },
		),
		forbid('nobody-goes-in-circles', 'Wall 2: no circles.', {}, { circular: true }),
		forbid(
			'only-doors-open-servers',
			"Wall 3: only routes, loop, hooks, web, worker and cli open a room's server.ts.",
			{
				path: '^src/',
				pathNot: [
					'^src/routes/.*server\\.ts$',
					'^src/(hooks\\.server|worker|cli)\\.ts$',
					'^src/(web|cli)/',
					'^src/lib/(loop|demo)/',
					ownTests,
				],
			},
			{ path: `${anyRoom}server\\.ts$` },
		),
		...ownStores,
		forbid(
			'only-the-start-loads-references',
			"Wall 3: the law's tables are seeded by the command line, in ring order.",
			{ path: '^src/', pathNot: ['^src/cli/references\\.ts$', '^src/lib/demo/', ownTests] },
			{ path: `${anyRoom}reference\\.server\\.ts$` },
		),
		forbid(
			'the-ground-knows-no-room',
			'Wall 4: platform, time, statistics and ui know no room.',
			{ path: '^src/lib/(platform|time|statistics|ui)/', pathNot: ownTests },
			{ path: '^src/lib/', pathNot: '^src/lib/(platform|time|statistics|ui|words)/' },
		),
		forbid(
			'records-know-no-room',
			'Wall 4: the record store stands beside the ring and knows none of it.',
			{ path: '^src/lib/xapi/', pathNot: ownTests },
			{ path: '^src/lib/', pathNot: '^src/lib/(xapi|platform|time|ui|words)/' },
		),
		forbid(
			'records-have-two-doors',
			'Wall 3: behind index.ts and server.ts everything belongs to the store.',
			{ path: '^src/', pathNot: ['^src/lib/xapi/', ownTests] },
			{ path: '^src/lib/xapi/', pathNot: '^src/lib/xapi/(index|server|wording)\\.ts$' },
		),
		forbid(
			'only-doors-know-the-demo',
			'Decision 2: nothing imports the demo but the command line, benches and tests.',
			{ path: '^src/', pathNot: ['^src/lib/demo/', '^src/cli/', ownTests] },
			{ path: '^src/lib/demo/' },
		),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(src/lib/words/|build/|\\.svelte-kit/)' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			extensions: ['.ts', '.svelte', '.js', '.mjs'],
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'node', 'default'],
		},
	},
};
