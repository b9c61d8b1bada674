/** A member of a tar: its name and its bytes, which must be read before the next member. */
export type Member = { name: string; size: number; body: AsyncIterable<Buffer> };

const BLOCK = 512;
const NAME_LENGTH = 100;
const SUM_AT = 148;
const SUM_LENGTH = 8;

/**
 * The header of a member in the ustar format (POSIX.1-1988). Sizes up to 8 GiB.
 *
 * headerOf('label.json', 12).length → 512
 */
export function headerOf(name: string, size: number): Buffer {
	if (Buffer.byteLength(name) > NAME_LENGTH) throw new RangeError(`name too long: ${name}`);
	const header = Buffer.alloc(BLOCK);
	header.write(name, 0);
	header.write('0000600\0', 100);
	header.write('0000000\0', 108);
	header.write('0000000\0', 116);
	header.write(`${octal(size, 11)} `, 124);
	header.write(`${octal(0, 11)} `, 136);
	header.write('0ustar\u000000', 156);
	header.write(`${octal(sumOf(header), 6)}\0 `, SUM_AT);
	return header;
}

/** The zeros that fill a member up to whole blocks. */
export function paddingOf(size: number): Buffer {
	return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}

/** Two empty blocks end a tar. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

/** Reads members one after the other. Throws where the bytes are no tar or end too early. */
export async function* membersOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<Member> {
	const source = new Source(pieces);
	for (;;) {
		const header = await source.take(BLOCK);
		if (header.every((byte) => byte === 0)) return;
		const sum = Number.parseInt(header.toString('latin1', SUM_AT, SUM_AT + SUM_LENGTH), 8);
		if (sum !== sumOf(header)) throw new Error('not a tar');
		const name = header.toString('utf8', 0, NAME_LENGTH).replace(/\0.*$/s, '');
		const size = Number.parseInt(header.toString('latin1', 124, 136), 8);
		const body = source.stream(size);
		yield { name, size, body };
		for await (const left of body) void left;
		await source.take(paddingOf(size).length);
	}
}

/** All bytes of a member that is known to be small. */
export async function textOf(member: Member): Promise<string> {
	const pieces: Buffer[] = [];
	for await (const piece of member.body) pieces.push(piece);
	return Buffer.concat(pieces).toString('utf8');
}

function octal(value: number, digits: number): string {
	return value.toString(8).padStart(digits, '0');
}

/** The sum of all bytes, the field of the sum itself counted as blanks. */
function sumOf(header: Buffer): number {
	let sum = SUM_LENGTH * 0x20;
	for (let at = 0; at < BLOCK; at += 1)
		if (at < SUM_AT || at >= SUM_AT + SUM_LENGTH) sum += header[at] ?? 0;
	return sum;
}

class Source {
	readonly #pieces: AsyncIterator<Buffer>;
	#left: Buffer = Buffer.alloc(0);

	constructor(pieces: AsyncIterable<Buffer>) {
		this.#pieces = pieces[Symbol.asyncIterator]();
	}

	async take(size: number): Promise<Buffer> {
		const pieces: Buffer[] = [];
		for await (const piece of this.stream(size)) pieces.push(piece);
		return Buffer.concat(pieces);
	}

	async *stream(size: number): AsyncGenerator<Buffer> {
		for (let missing = size; missing > 0;) {
			if (this.#left.length === 0) {
				const next = await this.#pieces.next();
				if (next.done) throw new Error('ends too early');
				this.#left = next.value;
				continue;
			}
			const piece = this.#left.subarray(0, missing);
			this.#left = this.#left.subarray(piece.length);
			missing -= piece.length;
			yield piece;
		}
	}
}
