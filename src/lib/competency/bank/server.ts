export { addItems } from './add.server.ts';
export { calibrateBank } from './calibrate.server.ts';
export * from './difference/server.ts';
export * from './extra/server.ts';
export * from './form/server.ts';
export * from './media/server.ts';
export * from './scenario/server.ts';
export * from './translation/server.ts';
export * from './version/server.ts';
export { largestFile, readItems } from './import/read.server.ts';
export type { Reading } from './import/read.server.ts';
export { reviewItem, retireItem } from './review.server.ts';
export { answerItem } from './sitting/answer.server.ts';
export { endExpiredSittings } from './sitting/expire.server.ts';
export { sittingOf, testsFor } from './sitting/read.server.ts';
export { startSitting } from './sitting/start.server.ts';
export { banksInUse } from './store-answers.server.ts';
export { doubtedItems } from './store-doubted.server.ts';
export {
	bankItems,
	bankModels,
	bankSizes,
	competencyNamed,
	itemRecord,
} from './store-bank.server.ts';
export { bankQuality } from './store-quality.server.ts';
