import type { Principal } from '../../src/lib/people/index.ts';
import { addSession, openClass } from '../../src/lib/learning/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { day } from '../../src/lib/time/index.ts';
import { anOfficer, aUnit } from './people.ts';
import { by } from './plan.ts';
import { anOrganiser } from './training.ts';

let made = 0;

export type MadeClass = { classId: number; unitId: number; organiser: Principal };

/** A class of two mornings in December, opened by an organiser of its branch. */
export async function aHeldClass(
	act: Act,
	wish: {
		seats?: number;
		unitId?: number;
		sessions?: boolean;
		minimum?: number;
		course?: string;
	} = {},
): Promise<MadeClass> {
	const number = ++made;
	const unitId = wish.unitId ?? (await aUnit(act.db));
	const organiser = anOrganiser(await anOfficer(act.db), unitId);
	const opened = await openClass(by(act, organiser.officerId), organiser, {
		...{ token: number.toString(16).padStart(32, '0'), kode: `A-${number}`, unit: unitId },
		...{
			kursus: wish.course ?? 'KOMUNIKASI-LOKET',
			judul: `Komunikasi di loket ${number}`,
			catatan: null,
		},
		...{ tempat: 'Gedung Pelatihan', tautan: 'https://rapat.invalid/kelas', hadir: 80 },
		...{ kursi: wish.seats ?? 30, minimal: wish.minimum ?? 1, sampai: day('2026-12-04') },
	});
	if (!opened.ok) throw new Error(opened.reason);
	const { classId } = opened;
	if (wish.sessions ?? true)
		for (const hari of ['2026-12-08', '2026-12-09'])
			await addSession(by(act, organiser.officerId), organiser, {
				classId,
				session: {
					...{ hari: day(hari), mulai: '08:00', selesai: '12:00' },
					...{ ruang: `Ruang ${number}`, pengajar: 'Ibu Pengajar', nip: null },
				},
			});
	return { classId, unitId, organiser };
}

/** So many officers of one unit. */
export async function people(act: Act, count: number, unitId?: number): Promise<number[]> {
	const own = unitId ?? (await aUnit(act.db));
	const ids: number[] = [];
	for (let at = 0; at < count; at += 1) ids.push(await anOfficer(act.db, { unitId: own }));
	return ids;
}

/** Nobody of them has anything else to do. */
export const free = { engaged: [], anyway: false } as const;
