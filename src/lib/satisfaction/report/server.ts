export * from './answers.server.ts';
export * from './fullPaper.server.ts';
export * from './sheet.server.ts';
export * from './sheetPaper.server.ts';
export * from './sheetPicture.server.ts';
