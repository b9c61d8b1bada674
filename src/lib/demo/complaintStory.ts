import { classOf, complaintKinds, elements, statusAfter } from '../satisfaction/index.ts';
import type {
	ComplaintClass,
	ComplaintKind,
	Element,
	Privacy,
	StepAct,
} from '../satisfaction/index.ts';
import { addDays } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { CityOffice } from './city.ts';
import type { Fate } from './complaintFates.ts';
import { complaintQuestions, complaintTexts, complaintWishes } from './complaintTexts.ts';
import { secondsAt } from './instants.ts';
import type { Random } from './random.ts';

export type DemoStep = {
	/** seconds since 1970 */
	readonly at: number;
	readonly on: Day;
	readonly act: StepAct;
	readonly officerId: number | null;
	readonly note: string | null;
	readonly officeId: number | null;
	readonly element: Element | null;
};

export type DemoComplaint = {
	readonly kind: ComplaintKind;
	readonly privacy: Privacy;
	readonly class: ComplaintClass;
	readonly element: Element | null;
	readonly body: string;
	readonly askedOfficeId: number | null;
	readonly officeId: number;
	readonly receivedOn: Day;
	readonly steps: readonly DemoStep[];
};

const words: Partial<Record<StepAct, string>> = {
	disposed: 'Kejadiannya di kantor Anda; mohon ditangani.',
	fieldCheck: 'Perlu dilihat di lapangan bersama pengelola gedung.',
	noted: 'Sudah dibicarakan dengan petugas pagi ini.',
	added: 'Saya lampirkan tanggalnya: hari Senin pagi.',
	reopened: 'Jawabannya belum menjelaskan kapan diperbaiki.',
	answered:
		'Terima kasih. Keluhan Anda sedang kami periksa; kabar berikutnya paling lambat minggu depan.',
};

/** One invented complaint with its history, as its fate has it. */
export function complaintOf(
	random: Random,
	{
		fate,
		office,
		central,
		today,
	}: { fate: Fate; office: CityOffice; central: CityOffice; today: Day },
): DemoComplaint {
	const kind = random.chance(0.82) ? 'pengaduan' : random.pick(complaintKinds);
	const element = random.pick(elements);
	const texts = {
		pengaduan: complaintTexts[element],
		aspirasi: complaintWishes,
		informasi: complaintQuestions,
	}[kind];
	const [body, answer] = random.pick(texts);
	const receivedOn = addDays(today, -fate.ago);
	const first = fate.mpp ? central : office;
	const told = kind === 'informasi' || random.chance(0.15) ? null : element;
	const own = { officeId: null, element: null, officerId: null };
	const steps: DemoStep[] = [
		{
			...own,
			at: secondsAt(receivedOn, 7.6 + random.next() * 0.8),
			on: receivedOn,
			act: 'received',
			note: null,
			officeId: first.id,
			element: told,
		},
		...fate.steps.map(([after, act], turn): DemoStep => {
			const byCitizen = act === 'added' || act === 'reopened';
			const on = addDays(receivedOn, after);
			return {
				at: secondsAt(on, 8.6 + turn * 0.4 + random.next() * 0.3),
				on,
				act,
				officerId: byCitizen ? null : (act === 'disposed' ? first : office).head.id,
				note: act === 'finished' ? answer : (words[act] ?? null),
				officeId: act === 'disposed' ? office.id : null,
				element: act === 'finished' ? element : null,
			};
		}),
	];
	const isField = fate.steps.some(([, act]) => act === 'fieldCheck');
	const isEnded = steps.some(({ act }) => statusAfter(act) === 'Selesai');
	return {
		kind,
		privacy: random.pick(['anonim', 'anonim', 'rahasia', 'terbuka'] as const),
		class: isField ? 'field' : classOf(kind),
		element: isEnded ? element : told,
		body,
		askedOfficeId: fate.mpp ? null : office.id,
		officeId: office.id,
		receivedOn,
		steps,
	};
}
