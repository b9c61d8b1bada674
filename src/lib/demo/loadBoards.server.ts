import type pg from 'pg';
import type { City } from './city.ts';
import { pour } from './pour.server.ts';

/** From so many desks on a hall is divided: the lobby sees all, the back sees the upper half. */
const desksOfDividedHall = 4;

/** Hangs up the screens of the halls: one in each lobby, a second where there are many desks. */
export async function loadBoards(pool: pg.Pool, city: City): Promise<void> {
	await pour(pool, 'counter.screen', columns, function* (row) {
		for (const { id, deskIds } of city.offices) {
			row.int(id).code('lobi').text('Lobi').code('{}').code('{}');
			yield row.yes(true).yes(true);
			if (deskIds.length < desksOfDividedHall) continue;
			const upper = deskIds.map((_, index) => index + 1).slice(Math.floor(deskIds.length / 2));
			row
				.int(id)
				.code('ruang-belakang')
				.text('Ruang belakang')
				.code(`{${upper.join(',')}}`);
			yield row.code('{}').yes(false).yes(true);
		}
	});
}

const columns = 'office_id, code, name, desks, prefixes, speaks, shows_names';
