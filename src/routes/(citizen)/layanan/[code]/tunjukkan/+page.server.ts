import { error } from '@sveltejs/kit';
import { checklistCode, readChecklistCode } from '#lib/counter/index.ts';
import { officeByCode, serviceSheet } from '#lib/counter/server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import { qrPath } from '../../../../../web/qr.ts';
import { ticksIn } from '../ticks.ts';
import type { PageServerLoad } from './$types.js';

/** What the citizen has ticked, to be shown at the counter. The address is the list; nothing is stored. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const at = url.searchParams.get('kantor');
	const office = at ? await officeByCode(locals.db, at) : null;
	const service = await serviceSheet(locals.db, params.code, locals.today, office?.id ?? null);
	if (!service) error(404, 'unknownService');
	const { length } = service.requirements;
	const given = readChecklistCode(url.searchParams.get('kode') ?? '');
	const ticked =
		given?.serviceCode === service.code
			? given.ticked.filter((place) => place < length)
			: ticksIn(url.searchParams, length);
	const code = checklistCode({ serviceCode: service.code, version: service.version, ticked });
	const { origin } = await webHouse();
	const from = office ? `&kantor=${office.code}` : '';
	return {
		service: { code: service.code, name: service.name },
		items: service.requirements.map((text, place) => ({ text, ready: ticked.includes(place) })),
		code,
		/** The list was ticked in an older version: what the officer reads may have moved. */
		older: given !== null && given.version !== service.version,
		back: `/layanan/${service.code}?${ticked.map((place) => `ada=${place}`).join('&')}${from}`,
		picture: qrPath(`${origin}/layanan/${service.code}/tunjukkan?kode=${code}${from}`),
	};
};
