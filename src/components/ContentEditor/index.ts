export { ContentEditor } from './ContentEditor';
