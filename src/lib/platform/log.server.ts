import pino from 'pino';

/** One JSON object a line, without personal data: ids of records and people, never names, NIP or bodies. */
export const log = pino({
	level: process.env.LOG_LEVEL ?? 'info',
	base: null,
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
