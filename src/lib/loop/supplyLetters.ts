import { inBoth, type Letter } from '../platform/mail/letter.ts';
import type { SupplyAsked } from '../plan/index.ts';

/** To a provider of trainings: what the province needs and nobody offers yet. */
export function supplyWanted({ year, need, people, from, to }: SupplyAsked): Letter {
	return inBoth(
		{
			subject: `Permintaan penawaran pelatihan ${year}: ${need}`,
			text: `Pemerintah Provinsi DKI Jakarta membutuhkan pengembangan kompetensi "${need}" bagi ${people} pegawai pada ${from} sampai ${to}. Belum ada pelatihan yang tersedia untuk kebutuhan ini.

Mohon balas dengan bentuk, jumlah JP, dan biaya per peserta, atau sampaikan bila belum dapat menyediakan.`,
		},
		{
			subject: `Request for an offer of training ${year}: ${need}`,
			text: `The Province of Jakarta needs development in "${need}" for ${people} officers between ${from} and ${to}. No training is on offer for this need yet.

Please answer with the form, the learning hours (JP) and the cost per participant, or tell us that you cannot offer it.`,
		},
	);
}
