import pino from 'pino';

/** A fault without what a database adds to it: the details of a refused row may name a person. */
function faultTold(fault: unknown): unknown {
	if (!(fault instanceof Error)) return String(fault);
	const { name, message, stack } = fault;
	return { kind: name, message, stack, code: 'code' in fault ? fault.code : null };
}

/** One JSON object a line, without personal data: ids of records and people, never names, NIP or bodies. */
export const log = pino({
	level: process.env.LOG_LEVEL ?? 'info',
	base: null,
	serializers: { fault: faultTold },
	formatters: { level: (label) => ({ level: label }) },
	redact: [
		'*.password',
		'*.name',
		'*.nip',
		'*.email',
		'*.token',
		'headers.cookie',
		'headers.authorization',
	],
});
