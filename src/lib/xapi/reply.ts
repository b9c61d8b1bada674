/** What the store answers; `body` as it goes over the wire. */
export type Reply = {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | Uint8Array;
};

/** A refusal that says what was wrong, for whoever writes the client. */
export type Refusal = { readonly ok: false; readonly status: number; readonly message: string };
export type Parsed<Value> = { readonly ok: true; readonly value: Value } | Refusal;

export const parsed = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });
export const refuse = (status: number, message: string): Refusal => ({
	ok: false,
	status,
	message,
});

export const replyTo = ({ status, message }: Refusal): Reply => ({
	status,
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify({ message }),
});

export const jsonReply = (value: unknown, headers: Record<string, string> = {}): Reply => ({
	status: 200,
	headers: { 'content-type': 'application/json', ...headers },
	body: JSON.stringify(value),
});
