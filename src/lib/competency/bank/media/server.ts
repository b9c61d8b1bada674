export type { MediaFile } from './store-media.server.ts';
export { addMedia, removeMedia } from './add.server.ts';
export { itemMedia, sittingMedia } from './store-media.server.ts';
