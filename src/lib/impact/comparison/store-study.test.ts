import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aServedSeason } from '../../../../tests/make/impact.ts';
import type { Act } from '../../platform/act.server.ts';
import {
	askRecheck,
	carryOutRecheck,
	coarsePanel,
	findingsState,
	rechecksOf,
	recomputed,
} from '../server.ts';
import { coarseEstimate } from './rules-coarse.ts';
import {
	comparisonPage,
	comparisonVersions,
	everyComparison,
	findingsForBrief,
	study,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
let truth: number;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
	const office = { officers: 70, trained: 31, effect: -1.4, visits: 12 };
	({ truth } = await aServedSeason(house.db, 'kantor-1', { code: 'CEPAT' }, office));
});
afterAll(() => house.end());

const minutes = { ...everyComparison, outcome: 'minutes' };

async function theFinding() {
	const [told] = (await comparisonPage(house.db, minutes, null)).rows;
	if (!told) throw new Error('nothing was found');
	return told;
}

describe('a study', () => {
	test('finds what the counters really did, and says how sure it is', async () => {
		expect(await study(act)).toMatchObject({ ok: true, comparisons: 15, added: 15 });
		const told = await theFinding();
		expect(told).toMatchObject({ verdict: 'better', version: 1, officersTrained: 31 });
		expect(told.found?.low).toBeLessThan(truth);
		expect(told.found?.high).toBeGreaterThan(truth);
		expect(told.q).toBeLessThan(0.01);
	});

	test('says of everything else what is missing', async () => {
		const rest = { ...everyComparison, verdict: 'cannotTell' } as const;
		const { rows } = await comparisonPage(house.db, rest, null);
		expect(rows.length).toBeGreaterThan(10);
		for (const row of rows) expect(row.missing.length, row.subject.outcome).toBeGreaterThan(0);
	});

	test('of the same data adds no version, though officers have other keys', async () => {
		expect(await study(act)).toMatchObject({ ok: true, added: 0 });
		const { study: studied } = await findingsState(house.db, act.today);
		expect(studied?.done).toBe(studied?.total);
	});

	test('goes through the list page by page, each finding once', async () => {
		const seen: number[] = [];
		for (let after: number | null = null, pages = 0; pages < 10; pages += 1) {
			const page = await comparisonPage(house.db, everyComparison, after, 4);
			seen.push(...page.rows.map(({ id }) => id));
			if ((after = page.next) === null) break;
		}
		expect(new Set(seen).size).toBe(15);
		expect(seen).toHaveLength(15);
	});

	test('tells a leader five different things first, the surest before the others', async () => {
		const brief = await findingsForBrief(house.db);
		const [told] = brief;
		expect(told?.verdict).toBe('better');
		const about = brief.map(({ subject: { kind, code, serviceCategory } }) =>
			[kind, code, serviceCategory].join(' '),
		);
		expect(new Set(about).size).toBe(brief.length);
	});

	test('one at a time', async () => {
		const done = await Promise.all([study(act), study(act)]);
		expect(done.filter(({ ok }) => ok)).toHaveLength(1);
		expect(done).toContainEqual({ ok: false, reason: 'studyRunning' });
	});
});

describe('an auditor', () => {
	test('gets every digit again', async () => {
		const done = await recomputed(house.db, (await theFinding()).versionId);
		expect(done?.outcome).toBe('equal');
	});

	test('asks once by the same form, and nothing of a version that is not there', async () => {
		const { id, versionId } = await theFinding();
		for (const key of ['satu', 'satu']) await askRecheck(act, { versionId, key });
		await askRecheck(act, { versionId: 999_999, key: 'lain' });
		const [asked, ...others] = await rechecksOf(house.db, id);
		expect(others).toEqual([]);
		for (let twice = 0; twice < 2; twice += 1) await carryOutRecheck(act, asked?.id ?? 0);
		expect(await rechecksOf(house.db, id)).toMatchObject([{ outcome: 'equal' }]);
	});

	test('finds from the nameless download what stands on the page', async () => {
		const { versionId } = await theFinding();
		const panel = await coarsePanel(house.db, versionId);
		expect(panel?.cells.every(({ officers, n }) => officers >= 5 && n >= 10)).toBe(true);
		const { coarse } = panel?.told.details ?? {};
		expect(coarseEstimate(panel?.cells ?? [])).toBeCloseTo(coarse ?? Number.NaN, 9);
	});

	test('may download what was measured, whatever the outcome', async () => {
		const { rows } = await comparisonPage(house.db, everyComparison, null);
		for (const { versionId, subject, observations } of rows) {
			const panel = await coarsePanel(house.db, versionId);
			expect(panel?.cells.length, subject.outcome).toBeGreaterThan(observations > 0 ? 20 : -1);
		}
		expect(rows).toHaveLength(15);
	});

	test('is told when the data are no longer those', async () => {
		const { id, versionId } = await theFinding();
		await sql`update counter.officer_day set served_seconds = served_seconds + 60
			where ctid = (select ctid from counter.officer_day limit 1)`.execute(house.db);
		expect((await recomputed(house.db, versionId))?.outcome).toBe('dataChanged');
		expect(await study(act)).toMatchObject({ ok: true, added: 15 });
		const versions = await comparisonVersions(house.db, id);
		expect(versions.map(({ version }) => version)).toEqual([2, 1]);
	});
});
