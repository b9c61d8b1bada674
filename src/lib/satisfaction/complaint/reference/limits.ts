import { day } from '../../../time/index.ts';
import type { ComplaintLimits } from '../clock.ts';

/**
 * The limits as the sources give them. Rows here are never changed: an administrator adds a version
 * when the office knows better, and a complaint keeps the version of its day.
 */
export const complaintLimits: readonly ComplaintLimits[] = [
	{
		version: 1,
		validFrom: day('2020-01-01'),
		unit: 'calendar',
		respondDays: 3,
		handleDays: 7,
		informationDays: 5,
		plainDays: 14,
		fieldDays: 60,
		lawAnswerDays: 14,
		lawDecisionDays: 60,
		reopenDays: 10,
		legalBasis:
			'Perpres 76/2013; Permenpan-RB 62/2018 (SP4N-LAPOR!); UU 25/2009 Pasal 44 dst.; batas 7 hari CRM Jakarta',
		source:
			'ramadhan.republika.co.id (SP4N-LAPOR!: 3, 5, 14, 60 hari); smartcity.jakarta.go.id (CRM: 7 hari); sippn.menpan.go.id/pelayanan-publik/8304801 (hari kerja)',
		doubt:
			'Sumber menyebut "hari" tanpa menjelaskan hari kalender atau hari kerja; satu standar kelurahan memakai hari kerja. Dipakai hari kalender karena lebih ketat: yang tepat menurut hari kalender juga tepat menurut hari kerja. Dasar Pergub batas 7 hari CRM dan nomor ayat UU 25/2009 belum terbaca.',
	},
];
