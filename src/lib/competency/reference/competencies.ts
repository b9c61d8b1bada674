import type { CompetencyText } from './competencyText.ts';
import { integritas } from './integritas.ts';
import { kerjaSama } from './kerjaSama.ts';
import { komunikasi } from './komunikasi.ts';
import { layananBersih } from './layananBersih.ts';
import { layananDigital } from './layananDigital.ts';
import { mengelolaPerubahan } from './mengelolaPerubahan.ts';
import { nonperizinan } from './nonperizinan.ts';
import { orientasiHasil } from './orientasiHasil.ts';
import { pelayananInklusif } from './pelayananInklusif.ts';
import { pelayananPublik } from './pelayananPublik.ts';
import { pelindunganData } from './pelindunganData.ts';
import { pemeriksaanBerkas } from './pemeriksaanBerkas.ts';
import { penangananPengaduan } from './penangananPengaduan.ts';
import { pencatatanSipil } from './pencatatanSipil.ts';
import { pendaftaranPenduduk } from './pendaftaranPenduduk.ts';
import { pengambilanKeputusan } from './pengambilanKeputusan.ts';
import { pengelolaanAntrean } from './pengelolaanAntrean.ts';
import { pengembanganDiri } from './pengembanganDiri.ts';
import { penjelasanLayanan } from './penjelasanLayanan.ts';
import { perekatBangsa } from './perekatBangsa.ts';
import { perizinan } from './perizinan.ts';

/** All competencies of the product, in the order of their pages. */
export const competencyTexts: readonly CompetencyText[] = [
	integritas,
	kerjaSama,
	komunikasi,
	orientasiHasil,
	pelayananPublik,
	pengembanganDiri,
	mengelolaPerubahan,
	pengambilanKeputusan,
	perekatBangsa,
	pendaftaranPenduduk,
	pencatatanSipil,
	nonperizinan,
	perizinan,
	pemeriksaanBerkas,
	pengelolaanAntrean,
	penjelasanLayanan,
	penangananPengaduan,
	layananDigital,
	pelindunganData,
	pelayananInklusif,
	layananBersih,
];
