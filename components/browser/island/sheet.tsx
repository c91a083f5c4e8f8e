/*
 * What a reader fills in: the worksheet of a decision, the record of a thing's parts, the plan of a stack. They are one island: they are kept,
 * printed, exported and imported alike.
 */
export { openSheet } from '../decide/open-sheet.tsx';
