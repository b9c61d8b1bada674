import type { CompetencyText } from './competencyText.ts';
import { integritas } from './integritas.ts';
import { kerjaSama } from './kerjaSama.ts';
import { komunikasi } from './komunikasi.ts';
import { mengelolaPerubahan } from './mengelolaPerubahan.ts';
import { nonperizinan } from './nonperizinan.ts';
import { orientasiHasil } from './orientasiHasil.ts';
import { pelayananPublik } from './pelayananPublik.ts';
import { pencatatanSipil } from './pencatatanSipil.ts';
import { pendaftaranPenduduk } from './pendaftaranPenduduk.ts';
import { pengambilanKeputusan } from './pengambilanKeputusan.ts';
import { pengembanganDiri } from './pengembanganDiri.ts';
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
];
