export { ArticleFromTicket as default } from './ArticleFromTicket';
