import { describe, expect, test } from 'vitest';
import { isSure } from '../service.ts';
import { codesAt, services } from './services.ts';

describe('the services', () => {
	test('are 32, each with its own code', () => {
		expect(new Set(services.map(({ code }) => code)).size).toBe(32);
	});

	test('of population administration are free', () => {
		for (const service of services.filter(({ code }) => code.startsWith('DK-')))
			expect([service.code, service.feeIdr]).toEqual([service.code, 0]);
	});

	test('promise a time only where a Jakarta source does', () => {
		const promised = services.filter(({ marks }) => isSure(marks, 'promise'));
		expect(promised.map(({ code }) => code)).toEqual([
			'DK-AK-01',
			'KL-N1-02',
			'KL-TNH-01',
			'PT-KRK-01',
			'PT-TRN-01',
		]);
	});

	test('demand level 3 only for permits above the kelurahan', () => {
		for (const { offeredAt, competencyCode, requiredLevel } of services)
			expect(requiredLevel).toBe(
				competencyCode === 'T.IZIN' && !offeredAt.includes('kelurahan') ? 3 : 2,
			);
	});

	test('are offered somewhere, and identity cards in every kelurahan', () => {
		expect(services.every(({ offeredAt }) => offeredAt.length > 0)).toBe(true);
		expect(codesAt('kelurahan')).toContain('DK-KTP-01');
		expect(codesAt('mpp')).toHaveLength(32);
	});
});
