export { type FilterField, Filters } from './Filters';
