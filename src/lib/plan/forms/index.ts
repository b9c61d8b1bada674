export * from './developmentForms.ts';
export * from './form.ts';
