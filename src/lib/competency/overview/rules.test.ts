import fc from 'fast-check';
import { expect, test } from 'vitest';
import { competencyTexts } from '../reference/competencies.ts';
import { searchWords } from '../reference/searchWords.ts';
import { distance } from './rules-distance.ts';
import { fewest, hiddenOf } from './rules-hidden.ts';
import { walksUnits } from './rules-people.ts';
import { understand } from './rules-question.ts';
import { heatOf, metShare } from './rules-share.ts';

const called = Object.entries(searchWords).map(([code, names]) => ({ code, names }));
const read = (text: string) => understand(text, called);

test('a question is read as people ask it', () => {
	expect(read('siapa di Gambir cakap akta kelahiran tingkat 3')).toEqual({
		code: 'T.CAPIL',
		level: 3,
		standing: 'any',
		rest: ['gambir'],
	});
	expect(read('Yang bisa urus KTP-el di kecamatan Menteng?')).toMatchObject({ code: 'T.DAFDUK' });
	expect(read('komunikasi mumpuni')).toEqual({
		...{ code: 'M.3', level: 4, standing: 'any', rest: [] },
	});
});

test('whoever lacks something is asked for in plain words, and a level may be written out', () => {
	expect(read('siapa yang belum dinilai KTP di Senen')).toEqual({
		...{ code: 'T.DAFDUK', level: null, standing: 'unassessed', rest: ['senen'] },
	});
	expect(read('orang yang kurang komunikasi di dinas sosial')).toMatchObject({
		...{ code: 'M.3', standing: 'below', rest: ['dinas', 'sosial'] },
	});
	expect(read('cakap KK tingkat empat di Menteng')).toMatchObject({ level: 4, rest: ['menteng'] });
});

test('every competency at the counter is found by what people call it, in English too', () => {
	expect(read('siapa di Gambir bisa akta lahir')).toMatchObject({ code: 'T.CAPIL' });
	expect(read('kasus pengaduan tingkat 2 di tanah abang')).toEqual({
		...{ code: 'T.ADUAN', level: 2, standing: 'any', rest: ['tanah', 'abang'] },
	});
	expect(read('who in Gambir can do birth certificates level 3')).toEqual({
		...{ code: 'T.CAPIL', level: 3, standing: 'any', rest: ['gambir'] },
	});
	expect(read('bahasa isyarat Cikini').code).toBe('T.INKLUSI');
	const codes = competencyTexts.map(({ code }) => code);
	expect(Object.keys(searchWords).toSorted()).toEqual(codes.toSorted());
});

test('a slip of the finger does not matter, a short word must be right', () => {
	expect(read('akta kelahirn gambir').code).toBe('T.CAPIL');
	expect(read('komunkasi').code).toBe('M.3');
	expect(read('kkk gambir').code).toBeNull();
	expect(distance('aktra', 'akta', 2)).toBe(1);
	expect(distance('atka', 'akta', 2)).toBe(1);
});

test('the longer name wins: a letter of introduction is no permit', () => {
	expect(read('izin rumah kost').code).toBe('T.IZIN');
	expect(read('non perizinan').code).toBe('T.NONIZIN');
});

test('who was never assessed does not count as able', () => {
	expect(metShare({ demanded: 4, met: 1 })).toBe(0.25);
	expect(metShare({ demanded: 0, met: 0 })).toBeNull();
	expect([heatOf(0.49), heatOf(0.5), heatOf(0.75), heatOf(0.9), heatOf(null)]).toEqual([
		0,
		1,
		2,
		3,
		null,
	]);
});

test('a small group is not found by subtraction', () => {
	expect(hiddenOf([40, 3, 12, 7], fewest)).toEqual(new Set([1, 3]));
	expect(hiddenOf([40, 12], fewest)).toEqual(new Set());
	const sizes = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 12 });
	fc.assert(
		fc.property(sizes, (all) => {
			const hidden = hiddenOf(all, fewest);
			for (const [at, size] of all.entries())
				if (size > 0 && size < fewest) expect(hidden.has(at)).toBe(true);
			const present = all.filter((size) => size > 0);
			if (hidden.size === 0 || hidden.size === present.length) return;
			const people = [...hidden].reduce((sum, at) => sum + (all[at] ?? 0), 0);
			expect(hidden.size).toBeGreaterThan(1);
			expect(people).toBeGreaterThanOrEqual(fewest);
		}),
	);
});

test('few are sought unit by unit, many in order', () => {
	expect(walksUnits({ found: 40, ofAll: 20_000, page: 25 })).toBe(true);
	expect(walksUnits({ found: 9_000, ofAll: 20_000, page: 25 })).toBe(false);
});
