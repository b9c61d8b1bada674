import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runVerb, send, startProduct, type Product } from '../make/product.ts';

const dataFolder = '.data/found';
const nip = '198503102010012007';
const password = 'sepeda lipat di atas awan 41';
const person = ['--nip', nip, '--name', 'Ratna Lestari', '--email', 'ratna@contoh.invalid'];
let product: Product;

beforeAll(() => rmSync(resolve(dataFolder), { recursive: true, force: true }));
afterAll(() => product.stop());

const create = (words: string[], input: string) =>
	runVerb(['create-admin', ...words], dataFolder, input);

test('a weak password founds nothing', { timeout: 60_000 }, () => {
	const { status, stderr } = create(person, 'ratna1985\n');
	expect([status, stderr]).toEqual([1, expect.stringContaining('too easy to guess')]);
});

test(
	'the first administrator is founded once, and signs in to an empty product',
	{ timeout: 120_000 },
	async () => {
		const answers = [nip, 'Ratna Lestari', 'ratna@contoh.invalid', password].join('\n');
		expect(create([], `${answers}\n`)).toMatchObject({ status: 0, stderr: '' });
		expect(create(person, `${password}\n`)).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('already an account') as string,
		});
		product = await startProduct({ dataFolder, env: { MUMPUNI_DEMO: '0' } });
		const signedIn = await send(product, '/masuk', {
			siapa: nip,
			sandi: password,
			kembali: '/admin',
		});
		expect(signedIn.status).toBe(303);
		const cookie = signedIn.headers
			.getSetCookie()
			.map((one) => one.split(';')[0])
			.join('; ');
		const page = await fetch(`${product.origin}/admin`, {
			headers: { cookie },
			redirect: 'manual',
		});
		expect(page.headers.get('location'), 'a one-time code comes first').toBe('/saya/akun/kode');
	},
);

test('the demo does not go where people are', { timeout: 60_000 }, async () => {
	expect(runVerb(['demo', '--size', 'tiny'], dataFolder)).toMatchObject({
		status: 1,
		stderr: expect.stringContaining('already runs') as string,
	});
	await product.stop();
	expect(runVerb(['demo', '--size', 'tiny'], dataFolder)).toMatchObject({
		status: 1,
		stderr: expect.stringContaining('data already') as string,
	});
});
