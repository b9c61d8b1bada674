import * as m from '../../words/messages.js';
import type { Element } from '../element.ts';

/** The nine elements as a citizen would say what went wrong; mapped to the words of the law by key. */
export const plainWords: Record<Element, () => string> = {
	persyaratan: m.complaint_plain_persyaratan,
	prosedur: m.complaint_plain_prosedur,
	waktu: m.complaint_plain_waktu,
	biaya: m.complaint_plain_biaya,
	produk: m.complaint_plain_produk,
	kompetensi: m.complaint_plain_kompetensi,
	perilaku: m.complaint_plain_perilaku,
	pengaduan: m.complaint_plain_pengaduan,
	sarana: m.complaint_plain_sarana,
};
