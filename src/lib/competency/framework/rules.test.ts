import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aCompetency, aFramework } from '../../../../tests/make/framework.ts';
import { day } from '../../time/index.ts';
import { ownFrameworks } from '../reference/ownFrameworks.ts';
import { ties } from '../reference/ties.ts';
import { casePackageOf, packageIdOf } from './caseOut.server.ts';
import { hitsRatings } from './difference.ts';
import { sizeOf } from './documentSize.ts';
import { frameworkDocument } from './forms-document.ts';
import { readDictionary } from './readDictionary.ts';
import { readJson } from './readJson.ts';
import { differenceOf } from './rules-difference.ts';

const facts = {
	version: 2,
	status: 'Adopted' as const,
	from: day('2026-11-24'),
	to: null,
	changedAt: new Date('2026-11-24T03:00:00Z'),
	base: 'https://mumpuni.example/ims/case/v1p1',
};
const into = { code: 'contoh', name: 'Kerangka contoh' };

describe('the own dictionary', () => {
	test('has the nine of the law and at least twelve of the counter, five levels each', () => {
		const [law, counter] = ownFrameworks;
		expect(sizeOf(law ?? aFramework())).toEqual({ competencies: 9, levels: 45, indicators: 135 });
		expect(counter?.competencies.length).toBeGreaterThanOrEqual(12);
		for (const document of ownFrameworks)
			expect(frameworkDocument.safeParse(document).error?.issues ?? []).toEqual([]);
	});

	test('ties each competency of the counter to services and elements', () => {
		for (const { code, services, elements } of ownFrameworks[1]?.competencies ?? []) {
			expect([code, services.length > 0, elements.length > 0]).toEqual([code, true, true]);
			expect(ties).toHaveProperty([code]);
		}
	});

	test('says nothing twice', () => {
		const texts = ownFrameworks.flatMap(({ competencies }) =>
			competencies.flatMap(({ levels }) =>
				levels.flatMap(({ indicators }) => indicators.map(({ text }) => text)),
			),
		);
		expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
	});
});

describe('the difference of two versions', () => {
	const before = aFramework({ competencies: [aCompetency(), aCompetency({ code: 'T.LAMA' })] });

	test('of the same is nothing', () => {
		expect(differenceOf(before, before)).toEqual([]);
	});

	test('names what came, what left, and an indicator that shows another level now', () => {
		const now = aCompetency();
		const [one, two, ...rest] = now.levels;
		if (!one || !two) throw new Error('no levels');
		const [first, second] = one.indicators;
		if (!first || !second) throw new Error('no indicators');
		const after = aFramework({
			competencies: [
				{
					...now,
					levels: [
						{ ...one, indicators: [first] },
						{ ...two, indicators: [...two.indicators, second] },
						...rest,
					],
				},
				aCompetency({ code: 'T.BARU' }),
			],
		});
		expect(
			differenceOf(before, after).map(({ code, kind, indicators }) => [code, kind, indicators]),
		).toEqual([
			['T.CONTOH', 'changed', [{ kind: 'moved', level: 2, from: 1, text: 'Tanda 2 tingkat 1.' }]],
			['T.BARU', 'added', []],
			['T.LAMA', 'removed', []],
		]);
	});

	test('hits ratings where the measure changes, not where it is only said better', () => {
		const better = aFramework({ competencies: [aCompetency({ definition: 'Lebih jelas.' })] });
		const [change] = differenceOf(aFramework(), better);
		expect(change && hitsRatings(change)).toBe(false);
		expect(differenceOf(before, aFramework()).map(hitsRatings)).toEqual([true]);
	});
});

describe('a CASE package', () => {
	test('comes back equal, and the same version gives the same identifiers', () => {
		for (const document of [...ownFrameworks, aFramework()]) {
			const out = casePackageOf(document, facts);
			expect(out).toEqual(casePackageOf(document, facts));
			expect(out.CFDocument.identifier).toBe(packageIdOf(document.code, 2));
			expect(out.CFDocument.identifier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
			expect(new Set(out.CFItems.map(({ identifier }) => identifier)).size).toBe(
				out.CFItems.length,
			);
			expect(readJson(JSON.stringify(out), { code: '', name: '' })).toEqual({
				ok: true,
				from: 'case',
				document,
			});
		}
	});

	test('carries a rubric, and a package with levels in rubrics alone gives the same wording', () => {
		const document = aFramework();
		const out = casePackageOf(document, facts);
		const [rubric] = out.CFRubrics;
		const [criterion] = rubric?.CFRubricCriteria ?? [];
		expect(criterion?.CFItemURI.identifier).toBe(out.CFItems[0]?.identifier);
		expect(criterion?.CFRubricCriterionLevels.map(({ score }) => score)).toEqual([1, 2, 3, 4, 5]);
		const only = { ...out, CFItems: out.CFItems.slice(0, 1) };
		const read = readJson(JSON.stringify(only), { code: '', name: '' });
		if (!read.ok) throw new Error(JSON.stringify(read.faults));
		const wording = (of: typeof document) =>
			of.competencies.map(({ levels }) =>
				levels.map((one) => [one.description, one.indicators.map(({ text }) => text)]),
			);
		expect(wording(read.document)).toEqual(wording(document));
		// What was read goes out and comes back equal
		const again = casePackageOf(read.document, facts);
		expect(readJson(JSON.stringify(again), { code: '', name: '' })).toMatchObject({
			document: read.document,
		});
	});

	test('with four levels is refused, and the place is named', () => {
		const short = aFramework({
			competencies: [aCompetency({ levels: aCompetency().levels.slice(0, 4) })],
		});
		expect(readJson(JSON.stringify(casePackageOf(short, facts)), into)).toEqual({
			ok: false,
			faults: [{ at: 'competencies[1].levels', reason: 'fiveLevels' }],
		});
	});
});

describe('the annex as a file', () => {
	const file = {
		regulation: 'Peraturan contoh: lampiran',
		competencies: [
			{
				group: 'manajerial',
				code: 'M.1',
				name: 'KERJA SAMA',
				definition: 'Arti',
				levels: [1, 2, 3, 4, 5].map((level) => ({
					level,
					description: `Mampu ${level}`,
					indicators: ['Menyimak;', 'Menjawab.'],
				})),
			},
		],
	};

	test('becomes a document with its clauses', () => {
		const read = readJson(JSON.stringify(file), into);
		const [one] = read.ok ? read.document.competencies : [];
		expect([one?.name, one?.levels[2]?.indicators[0]]).toEqual([
			'Kerja Sama',
			{ text: 'Menyimak.', clause: 'Peraturan contoh, Kerja Sama tingkat 3' },
		]);
	});

	const official = '../shared/data/kamus-permenpan38-2017.json';
	const found = [official, `../${official}`].find((path) => existsSync(path));
	test.skipIf(!found)('of Permenpan-RB 38/2017 has 9 × 5 levels and 136 indicators', () => {
		const read = readJson(readFileSync(found ?? '', 'utf8'), into);
		expect(read.ok ? sizeOf(read.document) : read.faults).toEqual({
			competencies: 9,
			levels: 45,
			indicators: 136,
		});
	});
});

describe('a table', () => {
	const rowsOf = (change: (cells: Record<string, string>, at: number) => void = () => undefined) =>
		[1, 2, 3, 4, 5].map((level, at) => {
			const first = at === 0;
			const cells: Record<string, string> = {
				code: first ? 'T.TABEL' : '',
				name: first ? 'Dari tabel' : '',
				kind: first ? 'Teknis' : '',
				definition: first ? 'Arti' : '',
				urusan: '',
				level: String(level),
				description: `Uraian ${level}`,
				indicator: `Melakukan ${level}.`,
				clause: '',
				services: first ? 'DK-KTP-; PT-' : '',
				elements: first ? '6, 1' : '',
			};
			change(cells, at);
			return { row: at + 2, cells: cells as never };
		});
	const place = { ...into, legalBasis: 'Contoh' };

	test('becomes a document', () => {
		const { document, defects } = readDictionary(rowsOf(), place);
		expect(defects).toEqual([]);
		expect(document?.competencies[0]).toMatchObject({
			code: 'T.TABEL',
			services: ['DK-KTP-', 'PT-'],
			elements: [6, 1],
		});
	});

	test('with faults names each cell, and nothing of it is taken', () => {
		const rows = rowsOf((cells, at) => {
			if (at === 0) cells['kind'] = 'umum';
			if (at === 0) cells['elements'] = '12';
			if (at === 2) cells['indicator'] = '';
			if (at === 4) cells['level'] = '6';
		});
		const { document, defects } = readDictionary(rows, place);
		expect(document).toBeNull();
		expect(defects.map(({ row, column, reason }) => [row, column, reason])).toEqual(
			expect.arrayContaining([
				[2, 'JENIS', 'kindUnknown'],
				[2, 'UNSUR SKM', 'elementUnknown'],
				[4, 'INDIKATOR', 'missing'],
				[6, 'TINGKAT', 'levelUnknown'],
			]),
		);
	});
});
