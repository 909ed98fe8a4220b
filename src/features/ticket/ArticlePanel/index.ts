export { ArticlePanel as default } from './ArticlePanel';
