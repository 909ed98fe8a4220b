export { readTags } from './read-tags';
export { SimilarTag } from './SimilarTag';
export { TagField } from './TagField';
