import { asToday, levelAsked } from '../impact/index.ts';
import { askTraining, latestTwin, playWhatIf, traineesOf } from '../impact/server.ts';
import type { Principal } from '../people/index.ts';
import type { Act } from '../platform/act.server.ts';
import type { City } from './city.ts';

const wanted = 2;
const lookedAt = 12;
const competencyCode = 'T.CAPIL';
const people = 2;

/** Two heads have played what training would bring, and wait for the organiser's answer. */
export async function loadRequests(act: Act, city: City, tourOffice: string): Promise<void> {
	let asked = 0;
	for (const { id, unit, head } of city.offices.slice(0, lookedAt)) {
		const twin = unit.code === tourOffice ? null : await latestTwin(act.db, id);
		if (!twin?.passed || asked === wanted) continue;
		const level = levelAsked(twin.model, competencyCode);
		const place = { officeId: id, competencyCode, level, today: act.today };
		const officers = (await traineesOf(act.db, place)).slice(0, people);
		if (officers.length === 0) continue;
		const train = { competencyCode, people: officers.length };
		const played = await playWhatIf(twin, { ...asToday, train });
		if (!played) continue;
		const { wait, waiting } = played.compared.change;
		const { replications } = played.compared.base;
		const evidence = { people: officers.length, replications, wait, waiting };
		const by = { kind: 'officer', officerId: head.id, role: 'headOfOffice' } as const;
		const who: Principal = {
			...{ officerId: head.id, userId: '', name: '', unitId: unit.id },
			...{ roles: ['headOfOffice'], leads: [unit.id], grants: [] },
		};
		await askTraining({ ...act, who: by }, who, {
			...{ key: `contoh-permintaan-${id}-pelatihan`, office: { id, unitId: unit.id } },
			...{ competencyCode, level, officers: officers.map(({ officerId }) => officerId) },
			why: 'Akta sering menunggu satu orang, dan ia akan cuti bulan depan.',
			said: { twinId: twin.id, evidence },
		});
		asked += 1;
	}
}
