export { writeSite } from '../pages/write-site.ts';
