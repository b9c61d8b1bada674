import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aComplaint, anOfficeWithHead, aToken, handled } from '../../../../tests/make/complaint.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { day } from '../../time/index.ts';
import { pekppp2024 } from './reference/pekppp.ts';
import {
	assessmentOf,
	attest,
	complianceOfOffices,
	lastSubmitted,
	quartersOf,
	submitAssessment,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof anOfficeWithHead>>;
const today = day('2026-11-24');
const standards = { services: 4, completenessSum: 12, discussed: 2, reviewed: 1 };
const act = () =>
	anAct(house.db, { who: { kind: 'officer', officerId: office.headId, role: 'headOfOffice' } });
const now = () => assessmentOf(house.db, { officeId: office.id, standards, today });
const stated = pekppp2024.indicators.filter(({ by }) => by === 'attested');
const state = (indicator: (typeof stated)[number]['key'], score: number, token = aToken()) =>
	attest(act(), {
		officeId: office.id,
		officerId: office.headId,
		indicator,
		score,
		evidence: 'Surat keputusan nomor 7 tahun 2026.',
		token,
	});

beforeAll(async () => {
	house = await testDatabase();
	office = await anOfficeWithHead(anAct(house.db));
});
afterAll(() => house.end());

describe('a self-assessment', () => {
	test('proves what the product knows, and takes no statement about it', async () => {
		const citizen = anAct(house.db, { who: { kind: 'citizen' } });
		const { id } = await aComplaint(citizen, { officeCode: office.code });
		await handled(act(), office, id, 'finished');
		const { indicators } = await now();
		const score = (key: string) => indicators.find((one) => one.key === key)?.score;
		expect([score('standar'), score('penyelesaian'), score('skm')]).toEqual([300, 500, 0]);
		expect(await state('skm', 5)).toEqual({ ok: false, reason: 'proven' });
	});

	test('is handed in only when every indicator is judged', async () => {
		const hand = (token = aToken()) =>
			submitAssessment(act(), { officeId: office.id, officerId: office.headId, standards, token });
		expect(await hand()).toEqual({ ok: false, reason: 'notJudged' });
		for (const { key } of stated) await state(key, 4);
		const { index } = await now();
		expect(index.low).toBe(index.high);
		const token = aToken();
		const sent = await Promise.all([hand(token), hand(token)]);
		expect(sent).toEqual([{ ok: true }, { ok: true }]);
		const { rows } = await house.pool.query<{ n: number }>(
			'select count(*)::int as n from satisfaction.assessment',
		);
		expect(rows[0]?.n).toBe(1);
		expect((await lastSubmitted(house.db, { officeId: office.id, year: 2026 }))?.index).toBe(
			index.low,
		);
		const summary = await complianceOfOffices(house.db, { year: 2026, quarter: day('2026-07-01') });
		expect(summary.find(({ code }) => code === office.code)?.index).toBe(index.low);
	});

	test('follows the newest statement, and keeps the one before it', async () => {
		const token = aToken();
		await state('kodeEtik', 2, token);
		await state('kodeEtik', 2, token);
		const { indicators } = await now();
		expect(indicators.find(({ key }) => key === 'kodeEtik')?.attestation?.score).toBe(2);
		const { rows } = await house.pool.query<{ n: number }>(
			"select count(*)::int as n from satisfaction.attestation where indicator = 'kodeEtik'",
		);
		expect(rows[0]?.n).toBe(2);
	});

	test('cannot be rewritten by the application', async () => {
		const { rows } = await house.pool.query(
			`select from information_schema.role_table_grants where grantee = 'mumpuni_app'
				and privilege_type in ('UPDATE', 'DELETE') and table_name in ('attestation', 'assessment')`,
		);
		expect(rows).toEqual([]);
	});
});

describe('the quarters of an office', () => {
	test('are the last four and this one, each with what is known of it', async () => {
		const { quarters } = await quartersOf(house.db, office.id, today);
		expect(quarters.map(({ quarter }) => quarter)).toEqual([
			'2025-10-01',
			'2026-01-01',
			'2026-04-01',
			'2026-07-01',
			'2026-10-01',
		]);
		expect(quarters[0]).toMatchObject({ answers: 0, visits: 0, hasResult: false, sheetOn: null });
	});
});
