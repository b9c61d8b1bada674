import { describe, expect, test } from 'vitest';
import { readBundle } from './forms-paper.ts';
import { scanTypeOf } from './rules-scan.ts';

const head = {
	kunci: '0b9f4b0e-9f43-4f0e-8a53-6a1d5f3d7c11',
	layanan: 'DK-KTP-02',
	tanggal: '2026-11-23',
	waktu: 'morning',
	cara: 'paper',
	tidakLengkap: '',
};

describe('a bundle of paper forms', () => {
	test('is typed as nine figures and four signs a form, in the order of the form', () => {
		const read = readBundle({
			...head,
			'skor-1': '344333421',
			'diri-1': 'p324',
			'skor-3': '333333333',
		});
		if (!read.ok) throw new Error(JSON.stringify(read.faults));
		expect(read.bundle).toMatchObject({ day: '2026-11-23', incomplete: 0, channel: 'paper' });
		expect(read.bundle.forms).toHaveLength(2);
		expect(read.bundle.forms[0]).toMatchObject({
			persyaratan: 3,
			prosedur: 4,
			sarana: 2,
			pengaduan: 1,
			sex: 'P',
			ageBand: '30-39',
			education: 'SMP',
			occupation: 'Swasta',
		});
	});

	test('says which form has a hole or a wrong sign', () => {
		const read = readBundle({
			...head,
			'skor-1': '34433342',
			'skor-2': '333333333',
			'diri-2': 'X111',
		});
		expect(read).toEqual({ ok: false, faults: { 'skor-1': 'nineFigures', 'diri-2': 'fourSigns' } });
	});

	test('with nothing in it, or without a day, is none', () => {
		expect(readBundle(head)).toEqual({ ok: false, faults: { 'skor-1': 'noForm' } });
		expect(readBundle({ ...head, tanggal: '31/2' })).toEqual({
			ok: false,
			faults: { tanggal: 'needed' },
		});
	});
});

test('a scan is told by its first bytes and not by its name', () => {
	expect(scanTypeOf(new TextEncoder().encode('%PDF-1.7'))).toBe('application/pdf');
	expect(scanTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
	expect(scanTypeOf(new TextEncoder().encode('<html>'))).toBeNull();
});
