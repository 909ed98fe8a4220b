export { type Column, COLUMN_NAMES, type ColumnName, COLUMNS } from './columns';
export { TagNames } from './TagNames';
export { useColumns } from './use-columns';
