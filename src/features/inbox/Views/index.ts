export { MissingNotice } from './MissingNotice';
export { SaveAsView } from './SaveAsView';
export { Views } from './Views';
export { ViewsSheet } from './ViewsSheet';
