import { argv } from 'node:process';
import { startProduct } from './product.ts';

// lay.ts FOLDER: a data folder with the tiny demo, on which nobody runs, for tests to copy.
const product = await startProduct({ dataFolder: argv[2] ?? '.data/laid', fresh: true });
await product.stop();
