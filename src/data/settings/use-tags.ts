import { __, sprintf } from '@wordpress/i18n';

import type {
	Handover,
	Tag,
	TagCreate,
	TagDetail,
	TagList,
	TagSave,
	TagUses,
} from '../../types/api';
import { request } from '../client';
import { type ResourceResult, useResource } from '../resources';
import { untilDone } from './hand-over';
import { useChanges } from './use-change';

const PATH = '/tags';
const USES = '/tags/uses';

export interface TagActions {
	create: ( fields: TagCreate ) => Promise< TagDetail >;
	change: ( id: number, fields: TagSave ) => Promise< TagDetail >;
	/** Puts one tag in the place of another everywhere; `onLeft` gets how many tickets are left. */
	merge: (
		tag: Tag,
		into: Tag,
		onLeft: ( left: number ) => void
	) => Promise< void >;
	/** Takes a tag off all tickets and removes it. */
	remove: ( tag: Tag, onLeft: ( left: number ) => void ) => Promise< void >;
}

/** Every tag, with when to use it. */
export function useTags(): ResourceResult< TagList > & TagActions {
	const result = useResource< TagList >( PATH );
	const { run } = useChanges();

	return {
		...result,
		create: ( fields ) =>
			run< TagList, TagDetail >( {
				path: PATH,
				send: () =>
					request< TagDetail >( PATH, {
						method: 'POST',
						data: fields,
					} ),
				directory: [ 'tags' ],
			} ),
		change: ( id, fields ) =>
			run< TagList, TagDetail >( {
				path: PATH,
				send: () =>
					request< TagDetail >( `${ PATH }/${ id }`, {
						method: 'PATCH',
						data: fields,
					} ),
				directory: [ 'tags' ],
			} ),
		merge: ( { id, name }, into, onLeft ) =>
			run< TagList, void >( {
				path: PATH,
				send: () =>
					untilDone(
						() =>
							request< Handover >( `${ PATH }/${ id }/merge`, {
								method: 'POST',
								data: { into: into.id },
							} ),
						onLeft
					),
				directory: [ 'tags' ],
				touches: [ USES ],
				done: sprintf(
					/* translators: 1: name of a tag that is gone, 2: name of the one in its place. */
					__( '“%1$s” is now “%2$s”.', 'sanad' ),
					name,
					into.name
				),
			} ),
		remove: ( { id, name }, onLeft ) =>
			run< TagList, void >( {
				path: PATH,
				send: () =>
					untilDone(
						() =>
							request< Handover >( `${ PATH }/${ id }`, {
								method: 'DELETE',
							} ),
						onLeft
					),
				directory: [ 'tags' ],
				touches: [ USES ],
				done: sprintf(
					/* translators: %s: name of a tag. */
					__( 'The tag “%s” is deleted.', 'sanad' ),
					name
				),
			} ),
	};
}

/** How many tickets have each tag, by its id; null until that is known. */
export function useTagUses(): Map< number, number > | null {
	const { value } = useResource< TagUses >( USES );
	return value
		? new Map( value.items.map( ( { id, tickets } ) => [ id, tickets ] ) )
		: null;
}
