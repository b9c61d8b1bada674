import { expect, test } from 'vitest';
import { forms } from '../reference/forms.ts';
import { recordFields } from './activity.ts';
import { readRecord } from './forms-record.ts';
import { fieldsOf, needsNumber, recordKind } from './rules-record.ts';

test('each form of the annex has a short record of one to three lines, and each line is asked by some form', () => {
	const asked = new Set(forms.flatMap(({ code }) => fieldsOf[recordKind(code)]));
	for (const { code } of forms) {
		const { length } = fieldsOf[recordKind(code)];
		expect(length, code).toBeGreaterThan(0);
		expect(length, code).toBeLessThan(4);
	}
	expect([...asked].toSorted()).toEqual([...recordFields].toSorted());
});

test('training and e-learning need the number of a certificate; talks, stays and self-study a report', () => {
	const numbered = forms.filter(({ code }) => needsNumber(recordKind(code)));
	expect(numbered.map(({ code }) => code)).toEqual([
		...['KL01', 'KL02', 'KL03', 'KL04', 'KL05', 'KL08', 'KL09', 'KL10', 'KL12'],
		...['NKL03', 'NKL04'],
	]);
});

test('a coaching talk says with whom, on what, and what follows; other lines are left out', () => {
	const sent = { pendamping: 'Rina Wahyuni', topik: ' Menenangkan warga ', tempat: 'lain' };
	expect(readRecord('NKL01', sent, null)).toEqual({ ok: false, missing: ['tindakLanjut'] });
	expect(readRecord('NKL01', { ...sent, tindakLanjut: 'Berlatih tiga kali' }, null)).toEqual({
		ok: true,
		record: {
			pendamping: 'Rina Wahyuni',
			topik: 'Menenangkan warga',
			tindakLanjut: 'Berlatih tiga kali',
		},
	});
});

test('a technical training without a certificate number is not complete', () => {
	expect(readRecord('KL03', { materi: 'Adminduk' }, null)).toEqual({
		ok: false,
		missing: ['nomor'],
	});
	expect(readRecord('KL03', { materi: 'Adminduk' }, 'S/7')).toMatchObject({ ok: true });
});
