export { InsertMenu as default } from './InsertMenu';
