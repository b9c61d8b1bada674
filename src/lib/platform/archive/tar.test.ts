import { expect, test } from 'vitest';
import { headerOf, membersOf, paddingOf, TAR_END, textOf } from './tar.ts';

function aTar(members: Record<string, string>): Buffer {
	const pieces = Object.entries(members).flatMap(([name, text]) => {
		const bytes = Buffer.from(text);
		return [headerOf(name, bytes.length), bytes, paddingOf(bytes.length)];
	});
	return Buffer.concat([...pieces, TAR_END]);
}

async function* cutInto(size: number, bytes: Buffer): AsyncGenerator<Buffer> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(pieces: AsyncIterable<Buffer>): Promise<Record<string, string>> {
	const found: Record<string, string> = {};
	for await (const member of membersOf(pieces)) found[member.name] = await textOf(member);
	return found;
}

const members = { 'label.json': '{"ä":1}', empty: '', 'tables/a.b/1': 'x'.repeat(1_500) };

test.each([1, 7, 512, 100_000])(
	'what was put in comes out, read %d bytes at a time',
	async (size) => {
		expect(await read(cutInto(size, aTar(members)))).toEqual(members);
	},
);

test('a member that nobody reads does not hide the next', async () => {
	const names: string[] = [];
	for await (const member of membersOf(cutInto(100, aTar(members)))) names.push(member.name);
	expect(names).toEqual(Object.keys(members));
});

test('a tar that ends too early, or is none, is refused', async () => {
	const whole = aTar(members);
	await expect(read(cutInto(512, whole.subarray(0, 2_000)))).rejects.toThrow('ends too early');
	await expect(read(cutInto(512, Buffer.alloc(2_048, 'x')))).rejects.toThrow('not a tar');
});
