export { RelatedTickets as default } from './RelatedTickets';
