import type { Look } from './looks.ts';

/** Records and the reports about them. */
export const recordLooks: readonly Look[] = [
	{ path: '/admin/rekaman', as: 'administrator' },
	{ path: '/admin/rekaman/1', as: 'administrator' },
	{ path: '/admin/rekaman/penerusan', as: 'administrator' },
	{ path: '/admin/rekaman/penerusan/1', as: 'administrator' },
	{ path: '/admin/rekaman/ekspor', as: 'administrator' },
	{ path: '/admin/rekaman/retensi', as: 'administrator' },
	{ path: '/pelatihan/laporan', as: 'organiser' },
	{ path: '/pelatihan/laporan/1', as: 'organiser' },
	{ path: '/pelatihan/laporan/2', as: 'organiser' },
	{ path: '/pelatihan/laporan/baru', as: 'organiser' },
	{
		path: '/pelatihan/laporan/baru?pokok=competency&kelompok=unit&ukuran=mean:gap',
		as: 'organiser',
	},
	{
		path: '/pelatihan/laporan/baru?pokok=hours&saring1=recognised&nilai1=banyak',
		as: 'organiser',
	},
];
