import type pg from 'pg';
import type { Day } from '../time/index.ts';
import { addMonths } from '../time/index.ts';
import type { City } from './city.ts';
import type { Heroes } from './heroes.ts';
import type { Known } from './known.server.ts';
import { pour } from './pour.server.ts';

const pledge =
	'Kami melayani sesuai standar, tanpa pungutan di luar ketentuan, dan siap menerima pengaduan bila kami tidak menepatinya.';

/** Stores offices with their services and desks, and who holds which granted role. */
export async function loadOffices(
	pool: pg.Pool,
	city: City,
	known: Known,
	heroes: Heroes,
	today: Day,
): Promise<void> {
	await pour(pool, 'counter.office', officeColumns, function* (row) {
		for (const { id, unit, level } of city.offices) {
			row.int(id).text(unit.code).int(unit.id).text(unit.name).code(level).text(unit.regionCode);
			row.text(`Kantor ${unit.name.replace('UP PMPTSP ', '')}, Jakarta`).code('07:30');
			yield row.code('16:00').text(pledge);
		}
	});
	await pour(pool, 'counter.office_service', 'office_id, service_id', function* (row) {
		for (const office of city.offices)
			for (const service of known.servicesAt(office.level))
				yield row.int(office.id).int(service.id);
	});
	await pour(pool, 'counter.desk', 'id, office_id, number', function* (row) {
		for (const office of city.offices)
			for (const [index, deskId] of office.deskIds.entries())
				yield row
					.int(deskId)
					.int(office.id)
					.int(index + 1);
	});
	await pour(pool, 'people.role_grant', grantColumns, function* (row) {
		const from = addMonths(today, -14);
		for (const office of city.offices)
			for (const officer of office.staff) {
				row.int(officer.id).code('counterOfficer').int(office.unit.id).code(from);
				yield row.text('Surat tugas loket (contoh)');
			}
		for (const role of ['organiser', 'leader', 'administrator'] as const) {
			row.int(heroes[role].id).code(role).int(1).code(from);
			yield row.text('Penugasan (contoh)');
		}
	});
}

const officeColumns = 'id, code, unit_id, name, level, region_code, address, opens, closes, pledge';
const grantColumns = 'officer_id, role, unit_id, from_day, reason';
