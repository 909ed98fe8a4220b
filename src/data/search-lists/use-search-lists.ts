import { useRegistry } from '@wordpress/data';
import { useMemo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { SearchLists } from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { notifyError, notifyUndo } from '../notices';
import {
	keyOf,
	type ResourceResult,
	resources,
	useMutate,
	useResource,
} from '../resources';
import {
	entriesOf,
	type Entry,
	isSame,
	type ListName,
	withEntries,
} from './lists';

const PATH = '/search-lists';

export interface SearchListActions {
	/** Puts an entry into a list. */
	add: ( name: ListName, entry: Entry ) => void;
	/** Puts an entry into the place of another. */
	replace: ( name: ListName, before: Entry, after: Entry ) => void;
	remove: ( name: ListName, entry: Entry ) => void;
	/** Takes all lists as Sanad ships them. */
	shipAgain: () => void;
}

type Edit = ( lists: SearchLists ) => SearchLists;

/**
 * The lists that search goes by. Every change is saved at once, and can be undone.
 */
export function useSearchLists(): ResourceResult< SearchLists > &
	SearchListActions {
	const result = useResource< SearchLists >( PATH );
	const registry = useRegistry();
	const mutate = useMutate();

	const actions = useMemo< SearchListActions >( () => {
		const current = () =>
			registry.select( resources ).getResource( keyOf( PATH, {} ) )
				.value as SearchLists | null;

		const run = async (
			edit: Edit,
			send: () => Promise< SearchLists >,
			sentence: string | null
		): Promise< void > => {
			const before = current();
			if ( before === null ) {
				return;
			}
			try {
				await mutate< SearchLists, SearchLists >( {
					path: PATH,
					apply: edit,
					send,
					confirm: ( _lists, saved ) => saved,
				} );
			} catch ( thrown ) {
				const error = toRequestError( thrown );
				notifyError( registry, 'search-lists-failed', error.message );
				if ( error.isConflict ) {
					void registry.dispatch( resources ).fetchResource( PATH );
				}
				return;
			}
			if ( sentence !== null ) {
				notifyUndo( registry, 'search-lists', sentence, () => {
					const { pairs, synonyms, stop_words: words } = before;
					void save(
						( lists ) => ( {
							...lists,
							pairs,
							synonyms,
							stop_words: words,
						} ),
						null
					);
				} );
			}
		};

		/**
		 * Saves the lists as they are shown, which is with this edit and all that are on their way.
		 *
		 * @param edit
		 * @param sentence What was done; null says nothing.
		 */
		const save = ( edit: Edit, sentence: string | null ) =>
			run(
				edit,
				() => {
					const lists = current();
					return request< SearchLists >( PATH, {
						method: 'PUT',
						data: {
							pairs: lists?.pairs ?? [],
							synonyms: lists?.synonyms ?? [],
							stop_words: lists?.stop_words ?? [],
							version: lists?.version ?? '',
						},
					} );
				},
				sentence
			);

		const change = (
			name: ListName,
			edit: ( entries: Entry[] ) => Entry[],
			sentence: string
		) =>
			void save(
				( lists ) =>
					withEntries(
						lists,
						name,
						edit( entriesOf( lists, name ) )
					),
				sentence
			);
		const written = ( entry: Entry ) => entry.join( ', ' );

		return {
			add: ( name, entry ) =>
				change(
					name,
					( entries ) => [
						entry,
						...entries.filter(
							( other ) => ! isSame( other, entry )
						),
					],
					sprintf(
						/* translators: %s: words. */
						__( '“%s” is in the list.', 'sanad' ),
						written( entry )
					)
				),
			replace: ( name, before, after ) =>
				change(
					name,
					( entries ) =>
						entries.map( ( other ) =>
							isSame( other, before ) ? after : other
						),
					sprintf(
						/* translators: 1: words as they were, 2: words as they are now. */
						__( '“%1$s” is now “%2$s”.', 'sanad' ),
						written( before ),
						written( after )
					)
				),
			remove: ( name, entry ) =>
				change(
					name,
					( entries ) =>
						entries.filter( ( other ) => ! isSame( other, entry ) ),
					sprintf(
						/* translators: %s: words. */
						__( '“%s” is in the list no longer.', 'sanad' ),
						written( entry )
					)
				),
			shipAgain: () =>
				void run(
					( lists ) => lists,
					() => request< SearchLists >( PATH, { method: 'DELETE' } ),
					__( 'The lists are as Sanad ships them.', 'sanad' )
				),
		};
	}, [ registry, mutate ] );

	return { ...result, ...actions };
}
