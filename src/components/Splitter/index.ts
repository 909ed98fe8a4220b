export { Splitter } from './Splitter';
