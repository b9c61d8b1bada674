import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseUrl, send, signIn, startProduct, type Product } from '../make/product.ts';

let product: Product;
let owner: pg.Client;

beforeAll(async () => {
	product = await startProduct({ dataFolder: '.data/access-others', fresh: true });
	owner = new pg.Client({ connectionString: databaseUrl(product) });
	await owner.connect();
});

afterAll(async () => {
	await owner.end();
	await product.stop();
});

async function one(text: string, values: unknown[] = []): Promise<string> {
	const { rows } = await owner.query(text, values);
	return String((rows[0] as { v: unknown } | undefined)?.v ?? '');
}

async function page(path: string, cookie: string) {
	const response = await fetch(product.origin + path, {
		redirect: 'manual',
		headers: { cookie, accept: 'text/html' },
	});
	const text = (await response.text()).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'REQUEST');
	return { status: response.status, text: text.replaceAll(path.split('?')[0] ?? '', 'PATH') };
}

const UNKNOWN = '999999999';

test('a supervisor reads of another team what he reads of an unknown officer: nothing', async () => {
	const cookie = await signIn(product, 'supervisor');
	const supervisor = product.accounts.find(({ role }) => role === 'supervisor')!;
	const stranger = await one(
		`select s.officer_id as v from people.supervision s join people.officer o on o.id = s.supervisor_id
		where o.nip <> $1 and s.officer_id <> (select id from people.officer where nip = $1) limit 1`,
		[supervisor.nip],
	);
	const name = await one('select name as v from people.officer where id = $1', [stranger]);
	for (const path of ['/tim/ID', '/tim/ID/nilai/M.3']) {
		const real = await page(path.replace('ID', stranger), cookie);
		const none = await page(path.replace('ID', UNKNOWN), cookie);
		expect(real.status).toBe(403);
		expect(real.text).toBe(none.text);
		expect(real.text).not.toContain(name);
	}
});

test('an organiser reads of another branch what he reads of an unknown officer: nothing', async () => {
	const { nip } = product.accounts.find(({ role }) => role === 'organiser')!;
	const inMenteng = "select id from people.unit where code = '31.71.06'";
	await owner.query(
		`update people.role_grant set unit_id = (${inMenteng}) where role = 'organiser'
			and officer_id = (select id from people.officer where nip = $1)`,
		[nip],
	);
	const cookie = await signIn(product, 'organiser');
	const stranger = await one(
		`select h.officer_id as v from people.appointment h where h.to_day is null
			and h.officer_id <> (select id from people.officer where nip = $1)
			and not exists (select from people.unit_ancestor a
				where a.unit_id = h.unit_id and a.ancestor_id = (${inMenteng})) limit 1`,
		[nip],
	);
	const name = await one('select name as v from people.officer where id = $1', [stranger]);
	const real = await page(`/pelatihan/pegawai/${stranger}`, cookie);
	const none = await page(`/pelatihan/pegawai/${UNKNOWN}`, cookie);
	expect([real.status, real.text]).toEqual([404, none.text]);
	for (const run of ['1', UNKNOWN])
		expect((await page(`/pelatihan/roster/${run}`, cookie)).status).toBe(403);
	const top = await one('select unit_id as v from people.top_unit');
	for (const path of ['/pelatihan/pegawai', '/pelatihan/pegawai/unduh']) {
		const found = await page(
			`${path}?unduh=csv&cari=${encodeURIComponent(name)}&unit=${top}`,
			cookie,
		);
		expect(found.text).not.toContain(name);
	}
});

test('an administrator of one branch neither sees nor ends a role of another', async () => {
	const { nip } = product.accounts.find(({ role }) => role === 'administrator')!;
	await owner.query(
		`update people.role_grant set unit_id = (select id from people.unit where code = '31.71.06')
		where role = 'administrator'
			and officer_id = (select id from people.officer where nip = $1)`,
		[nip],
	);
	const cookie = await signIn(product, 'administrator');
	const role = await one("select id as v from people.role_grant where role = 'leader' limit 1");
	const name = await one(
		`select o.name as v from people.role_grant g join people.officer o on o.id = g.officer_id
		where g.id = $1`,
		[role],
	);
	const real = await page(`/admin/peran/${role}`, cookie);
	expect([real.status, real.text.includes(name)]).toEqual([403, false]);
	expect((await page(`/admin/peran/${UNKNOWN}`, cookie)).status).toBe(404);
	expect((await page('/admin/peran?berakhir=ya', cookie)).text).not.toContain(name);
	const fields = { alasan: 'Bukan cabang saya, tetapi saya coba.' };
	const sent = await send(product, `/admin/peran/${role}?/akhiri`, fields, cookie);
	expect(sent.status).toBe(403);
	const top = await one('select unit_id as v from people.top_unit');
	const wish = { nip, peran: 'leader', unit: top, mulai: '2099-01-01', sampai: '', ...fields };
	expect((await send(product, '/admin/peran?/beri', wish, cookie)).status).toBe(400);
	expect(
		await one('select ended_by is null as v from people.role_grant where id = $1', [role]),
	).toBe('true');
});

test.each(['terima', 'tolak', 'ambil'])(
	"an officer cannot %s another officer's goal",
	async (action) => {
		const cookie = await signIn(product, 'officer');
		const officer = product.accounts.find(({ role }) => role === 'officer')!;
		const goal = await one(
			'select id as v from plan.goal where officer_id <> (select id from people.officer where nip = $1) limit 1',
			[officer.nip],
		);
		const before = await one(
			'select md5(string_agg(g::text, chr(10) order by id)) as v from plan.goal g',
		);
		const alasan = 'Bukan sasaran saya, tetapi saya coba.';
		const real = await send(product, `/saya/rencana?/${action}`, { sasaran: goal, alasan }, cookie);
		const none = await send(
			product,
			`/saya/rencana?/${action}`,
			{ sasaran: UNKNOWN, alasan },
			cookie,
		);
		expect([real.status, none.status]).toEqual([403, 403]);
		expect(
			await one('select md5(string_agg(g::text, chr(10) order by id)) as v from plan.goal g'),
		).toBe(before);
	},
);

test.each([
	['setujui', { alasan: '' }],
	['tolak', { alasan: 'Bukan tim saya, tetapi saya coba.' }],
])('a supervisor cannot %s a request of another team', async (action, fields) => {
	const cookie = await signIn(product, 'supervisor');
	const supervisor = product.accounts.find(({ role }) => role === 'supervisor')!;
	const request = await one(
		`select r.id as v from plan.request r join people.officer o on o.nip = $1
		where r.id not in (select request_id from plan.waits_for(o.id, current_date)) limit 1`,
		[supervisor.nip],
	);
	const path = `/tim/persetujuan?/${action}`;
	expect(
		(await send(product, path, { permintaan: `${request}-1`, ...fields }, cookie)).status,
	).toBe(404);
	expect(
		(await send(product, path, { permintaan: `${UNKNOWN}-1`, ...fields }, cookie)).status,
	).toBe(404);
});

test("a supervisor cannot decide another team's promise", async () => {
	const cookie = await signIn(product, 'supervisor');
	const promiseId = await one(
		`select p.id as v from culture.promise p join people.officer o on o.id = p.supervisor_id
		where o.nip <> $1 limit 1`,
		[product.accounts.find(({ role }) => role === 'supervisor')!.nip],
	);
	const reason = 'Saya coba memutuskan janji orang lain.';
	for (const action of ['setuju', 'tolak', 'ditepati', 'belum'])
		for (const id of [promiseId, UNKNOWN]) {
			const { status } = await send(
				product,
				`/tim/janji?/${action}`,
				{ promiseId: id, reason },
				cookie,
			);
			expect([action, id, status]).toEqual([action, id, 403]);
		}
});

test.each([
	['officer', '/saya/belajar/TIDAK-ADA'],
	['officer', '/saya/standar/X.99'],
	['leader', '/dampak/usulan/999999999'],
	['leader', '/dampak/usulan/99999999999999999999'],
	['leader', '/dampak/usulan/abc'],
	['leader', '/dampak/temuan/999999999'],
	['leader', '/dampak/temuan/abc/panel'],
	['supervisor', '/tim/-1'],
	['supervisor', '/tim/99999999999999999999'],
	['supervisor', '/tim/1e3'],
	['supervisor', "/tim/1'%20or%201=1"],
	['officer', '/layanan/%00'],
	['officer', '/antrean/%F0%9F%98%80'],
	['officer', '/survei/..%2F..%2Fetc%2Fpasswd'],
] as const)('as %s %s is refused calmly', async (role, path) => {
	const { status, text } = await page(path, await signIn(product, role));
	expect([200, 303, 400, 403, 404]).toContain(status);
	expect(text).not.toMatch(/at \w+ \(|node_modules|select .* from/i);
});

test('a body beyond the limit is refused and the product goes on', async () => {
	const cookie = await signIn(product, 'officer');
	const alasan = 'a'.repeat(70 * 2 ** 20);
	const sent = await send(product, '/saya/rencana?/tolak', { sasaran: '1', alasan }, cookie).then(
		({ status }) => status,
		() => 413,
	);
	expect(sent).toBe(413);
	expect((await fetch(`${product.origin}/healthz`)).status).toBe(200);
});

test('a desk and a head reach the files and the catalogue of their own office alone', async () => {
	const elsewhere = `from counter.application a join counter.office o on o.id = a.office_id
		where o.code <> 'PTSP-31.71.06.1001' order by a.id limit 1`;
	const file = await one(`select a.id as v ${elsewhere}`);
	const office = await one(`select o.code as v ${elsewhere}`);
	for (const [role, area] of [
		['counterOfficer', '/loket'],
		['headOfOffice', '/kantor'],
	] as const) {
		const cookie = await signIn(product, role);
		const real = await page(`${area}/berkas/${file}`, cookie);
		const none = await page(`${area}/berkas/${UNKNOWN}`, cookie);
		expect([real.status, real.text]).toEqual([404, none.text]);
		const forged = { langkah: 'accepted', sesudah: '1' };
		const sent = await send(product, `${area}/berkas/${file}?/langkah`, forged, cookie);
		expect(sent.status).toBe(404);
		expect((await page(`${area}/berkas?kantor=${office}`, cookie)).status).toBe(403);
	}
	const cookie = await signIn(product, 'headOfOffice');
	for (const path of ['', '/unduh', '/impor', '/DK-KTP-02'])
		expect((await page(`/kantor/layanan${path}?kantor=${office}`, cookie)).status).toBe(403);
	const settings = { sembunyi: 'ya', musim_dari: '', musim_sampai: '', kata: '' };
	const hide = `/kantor/layanan/DK-KTP-02?/atur&kantor=${office}`;
	expect((await send(product, hide, settings, cookie)).status).toBe(403);
});
