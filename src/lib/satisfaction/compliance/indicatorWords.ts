import * as m from '../../words/messages.js';
import type { IndicatorKey } from './aspect.ts';

export const indicatorWords: Record<IndicatorKey, () => string> = {
	standar: m.complaint_indicator_standar,
	partisipasi: m.complaint_indicator_partisipasi,
	mediaStandar: m.complaint_indicator_mediaStandar,
	tinjauUlang: m.complaint_indicator_tinjauUlang,
	maklumat: m.complaint_indicator_maklumat,
	skm: m.complaint_indicator_skm,
	mediaSkm: m.complaint_indicator_mediaSkm,
	tindakLanjut: m.complaint_indicator_tindakLanjut,
	kebijakanLain: m.complaint_indicator_kebijakanLain,
	jamLayanan: m.complaint_indicator_jamLayanan,
	kodeEtik: m.complaint_indicator_kodeEtik,
	motivasi: m.complaint_indicator_motivasi,
	penghargaan: m.complaint_indicator_penghargaan,
	ruangTunggu: m.complaint_indicator_ruangTunggu,
	kelompokRentan: m.complaint_indicator_kelompokRentan,
	sarprasPendukung: m.complaint_indicator_sarprasPendukung,
	informasi: m.complaint_indicator_informasi,
	mediaKonsultasi: m.complaint_indicator_mediaKonsultasi,
	penyelesaian: m.complaint_indicator_penyelesaian,
	inovasiAda: m.complaint_indicator_inovasiAda,
	inovasiLanjut: m.complaint_indicator_inovasiLanjut,
};
