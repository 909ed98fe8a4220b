import type { PlaceholderInfo, PlaceholderList } from '../../types/api';
import { useResource } from '../resources';

const NONE: PlaceholderInfo[] = [];

/** What may stand in double braces, with what each becomes. */
export function usePlaceholders(): { items: PlaceholderInfo[] } {
	const { value } = useResource< PlaceholderList >( '/placeholders' );
	return { items: value?.items ?? NONE };
}
