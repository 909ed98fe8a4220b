export { Views } from './Views';
export { ViewsSheet } from './ViewsSheet';
