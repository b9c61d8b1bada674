import { z } from 'zod';
import { fileName } from '../forms-media.ts';
import { id, line, text } from '../forms-text.ts';

const pixels = z.number().int().min(0).max(10_000);
const spot = z.object({ id, label: line, x: pixels, y: pixels, width: pixels, height: pixels });

const element = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('text'), text }),
	z.object({ kind: z.literal('field'), id, label: line }),
	z.object({ kind: z.literal('select'), id, label: line, options: z.array(line).max(40) }),
	z.object({ kind: z.literal('button'), id, label: line }),
	z.object({
		...{ kind: z.literal('table'), id, label: line },
		columns: z.array(line).max(10),
		rows: z.array(z.array(line).max(10)).max(40),
	}),
	z.object({
		...{ kind: z.literal('spots'), file: fileName, alt: text },
		...{ width: pixels, height: pixels, spots: z.array(spot).max(30) },
	}),
]);

const step = z.object({
	screen: z.union([id, z.literal('')]),
	task: text,
	press: z.string().max(80),
	expect: z.array(z.object({ field: id, accepts: z.array(line).min(1).max(10) })).max(20),
	hint: text,
});

export const simulationBlockForm = z.object({
	kind: z.literal('simulation'),
	id,
	title: line,
	intro: text,
	screens: z.array(z.object({ id, title: line, elements: z.array(element).max(40) })).max(30),
	steps: z.array(step).max(60),
	mark: z.number().int().min(0).max(100),
});
