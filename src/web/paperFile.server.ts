/** A PDF to read at once and to save under its name. paperFile('ikm-…-2026-tw3', bytes) */
export function paperFile(name: string, bytes: Buffer): Response {
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${name}.pdf"`,
		},
	});
}
