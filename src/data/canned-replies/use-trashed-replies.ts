import type { CannedReply, CannedReplyList } from '../../types/api';
import { type ResourceResult, useResource } from '../resources';

const NONE: CannedReply[] = [];

/**
 * The canned replies in the trash.
 *
 * @param isWanted False asks for nothing.
 */
export function useTrashedReplies( isWanted: boolean ): Omit<
	ResourceResult< CannedReplyList >,
	'value'
> & {
	items: CannedReply[];
} {
	const { value, ...result } = useResource< CannedReplyList >(
		'/canned-replies',
		{ only: 'trash' },
		{ isIdle: ! isWanted }
	);
	return { ...result, items: value?.items ?? NONE };
}
