import { dirname } from 'node:path';

/** The folder of the project: migrations, views and the build are found from here. */
export const ROOT = dirname(dirname(import.meta.dirname));
