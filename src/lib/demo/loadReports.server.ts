import type { Pool } from 'pg';
import { readSpec } from '../reports/index.ts';
import type { Heroes } from './heroes.ts';
import type { Story } from './story.ts';

/** What the organiser of the tour has put together; the first is shared with all organisers. */
export async function loadReports(pool: Pool, heroes: Heroes, { today, now }: Story) {
	const year = today.slice(0, 4);
	const reports = [
		[
			`Rata-rata JP per unit, ${year}`,
			`pokok=hours&saring1=year&uji1=is&nilai1=${year}&kelompok=unit&ukuran=mean:recognised&grafik=bars`,
		],
		[
			'Kelulusan Komunikasi Efektif di Loket per bulan',
			'pokok=courses&saring1=course_code&uji1=is&nilai1=KOMUNIKASI-LOKET&saring2=passed&nilai2=yes&kelompok=passed_on&ukuran=people&grafik=line',
		],
		[
			'Pegawai yang belum dinilai',
			'pokok=competency&kolom=name&kolom=unit&kolom=competency&kolom=required&saring1=standing&nilai1=unassessed',
		],
	] as const;
	for (const [at, [title, address]] of reports.entries()) {
		const { spec } = readSpec(new URLSearchParams(address));
		await pool.query(
			`with made as (
				insert into reports.report (owner_id, title, spec, token, made_at, changed_at)
				values ($1, $2, $3, $4, to_timestamp($5), to_timestamp($5)) returning id
			)
			insert into reports.share (report_id, role, shared_at)
			select id, 'organiser', to_timestamp($5) from made where $6`,
			[heroes.organiser.id, title, JSON.stringify(spec), `demo-${at}`, now, at === 0],
		);
	}
}
