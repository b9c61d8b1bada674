import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Answered } from './answered.ts';

/** Whether the device that asked has sent an answer before, by the key that it gave it. */
export async function isKnown(tx: Tx, clientKey: string): Promise<boolean> {
	const row = await tx
		.selectFrom('satisfaction.answer')
		.select('id')
		.where('client_key', '=', clientKey)
		.executeTakeFirst();
	return row !== undefined;
}

/** Keeps one answer. The row holds no instant and no visit. */
export async function addAnswer(
	tx: Tx,
	given: Answered,
	noted: { suspected: boolean; countedOn: Day },
): Promise<void> {
	const { form } = given;
	await tx
		.insertInto('satisfaction.answer')
		.values({
			office_id: given.officeId,
			service_id: given.serviceId,
			day: given.day,
			band: given.band,
			hour: given.hour,
			channel: given.channel,
			client_key: given.clientKey,
			suspected_duplicate: noted.suspected,
			counted_on: noted.countedOn,
			persyaratan: form.persyaratan,
			prosedur: form.prosedur,
			waktu: form.waktu,
			biaya: form.biaya,
			produk: form.produk,
			kompetensi: form.kompetensi,
			perilaku: form.perilaku,
			pengaduan: form.pengaduan,
			sarana: form.sarana,
			sex: form.sex,
			age_band: form.ageBand,
			education: form.education,
			occupation: form.occupation,
			comment: form.comment,
		})
		.execute();
}
