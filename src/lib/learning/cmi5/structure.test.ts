import { expect, test } from 'vitest';
import { courseXml, unitId } from '../../../../tests/make/course5.ts';
import { readStructure } from './readStructure.server.ts';
import { addressFault, launchAddress } from './rules-address.ts';
import { isMet, wholeBlocks, type TreeNode } from './rules-satisfied.ts';
import { textIn, unitsIn } from './structure.ts';

const one = { title: 'Antrean', moveOn: 'Passed', mastery: '0.8', method: 'OwnWindow' };

test('a course structure is read with its blocks, conditions and texts', () => {
	const read = readStructure(courseXml([one, { title: 'Kedua' }], 'Blok'), true);
	if (!read.ok) throw new Error(read.reason);
	expect(textIn(read.structure.title)).toBe('Antrean');
	expect(unitsIn(read.structure.children)).toMatchObject([
		{ id: unitId(0), moveOn: 'Passed', masteryScore: 0.8, launchMethod: 'OwnWindow' },
		{ id: unitId(1), moveOn: 'NotApplicable', masteryScore: null, launchParameters: 'warna=biru' },
	]);
	expect(read.structure.children).toMatchObject([{ kind: 'block', children: [{}, {}] }]);
});

test.each([
	['structureBroken', '<courseStructure><course/></courseStructure>'],
	['structureBroken', courseXml([])],
	['structureBroken', courseXml([{ ...one, mastery: '1.2' }])],
	['structureBroken', courseXml([{ ...one, moveOn: 'Sometimes' }])],
	[
		'structureBroken',
		courseXml([one])
			.replace(/<url>.*<\/url>/, '')
			.replace('<au ', '<au url="x" '),
	],
	['idNotIri', courseXml([{ ...one, id: 'contoh.id/bagian' }])],
	['idTwice', courseXml([one, { ...one, id: unitId(0) }])],
	['urlBroken', courseXml([{ ...one, url: 'http://contoh.id halaman' }])],
	['urlBroken', courseXml([{ ...one, url: 'javascript:alert(1)' }])],
	['urlBroken', courseXml([{ ...one, url: '../luar.html' }])],
	['urlReserved', courseXml([{ ...one, url: 'a.html?endpoint=x' }])],
])('a broken structure is refused: %s', (reason, xml) => {
	expect(readStructure(xml, true)).toEqual({ ok: false, reason });
});

test('without a zip each unit needs a full address', () => {
	expect(addressFault('a.html', false)).toBe('urlRelative');
	expect(addressFault('https://contoh.id/a.html?x=1', false)).toBeNull();
});

test('the address of a launch keeps what the course wrote', () => {
	const given = { endpoint: 'e', fetch: 'f', actor: {}, registration: 'r', activityId: 'a' };
	const query = new URL(launchAddress('https://contoh.id/a.html?x=1', given)).searchParams;
	expect([query.get('x'), query.get('endpoint'), query.get('actor')]).toEqual(['1', 'e', '{}']);
});

test.each([
	['NotApplicable', true, true, true, true],
	['Passed', false, true, false, true],
	['Completed', false, false, true, true],
	['CompletedAndPassed', false, false, false, true],
	['CompletedOrPassed', false, true, true, true],
] as const)('%s is met by what it asks for', (moveOn, ...met) => {
	const told = [
		{ completed: false, passed: false },
		{ completed: false, passed: true },
		{ completed: true, passed: false },
		{ completed: true, passed: true },
	];
	expect(told.map((one) => isMet(moveOn, one))).toEqual(met);
});

test('a block is whole when everything in it is, the inner one first', () => {
	const block = (activityId: string, children: TreeNode[]): TreeNode => ({
		kind: 'block',
		activityId,
		publisherId: activityId,
		title: {},
		children,
	});
	const unit = (position: number): TreeNode => ({ kind: 'au', position });
	const tree = [block('luar', [unit(1), block('dalam', [unit(2)])])];
	const whole = (...done: number[]) =>
		wholeBlocks(tree, new Set(done)).map(({ activityId }) => activityId);
	expect([whole(1), whole(2), whole(1, 2)]).toEqual([[], ['dalam'], ['dalam', 'luar']]);
});
