import { __, sprintf } from '@wordpress/i18n';

import type {
	Deleted,
	Topic,
	TopicCreate,
	TopicList,
	TopicSave,
} from '../../types/api';
import { request } from '../client';
import { type ResourceResult, useResource } from '../resources';
import { useChanges } from './use-change';

const PATH = '/topics';

export interface TopicActions {
	/** Makes a topic, or changes the one of this id. */
	save: ( id: number | null, fields: TopicCreate ) => Promise< Topic >;
	/** Offers a topic, or takes it out of the offer. */
	offer: ( topic: Topic, isActive: boolean ) => void;
	/** Puts them in this order. */
	order: ( ids: number[] ) => void;
	remove: ( topic: Topic ) => Promise< Deleted >;
}

/** The shop's topics in their order. */
export function useTopics(): ResourceResult< TopicList > & TopicActions {
	const result = useResource< TopicList >( PATH );
	const { run, attempt } = useChanges();

	return {
		...result,
		save: ( id, fields ) =>
			run< TopicList, Topic >( {
				path: PATH,
				send: () =>
					id === null
						? request< Topic >( PATH, {
								method: 'POST',
								data: fields,
							} )
						: request< Topic >( `${ PATH }/${ id }`, {
								method: 'PATCH',
								data: fields satisfies TopicSave,
							} ),
				directory: [ 'topics' ],
			} ),
		offer: ( { id }, isActive ) =>
			void attempt< TopicList, Topic >( {
				path: PATH,
				apply: ( { items } ) => ( {
					items: items.map( ( topic ) =>
						topic.id === id
							? { ...topic, is_active: isActive }
							: topic
					),
				} ),
				send: () =>
					request< Topic >( `${ PATH }/${ id }`, {
						method: 'PATCH',
						data: { is_active: isActive } satisfies TopicSave,
					} ),
				directory: [ 'topics' ],
			} ),
		order: ( ids ) =>
			void attempt< TopicList, TopicList >( {
				path: PATH,
				apply: ( { items } ) => ( {
					items: [ ...items ].sort(
						( a, b ) => ids.indexOf( a.id ) - ids.indexOf( b.id )
					),
				} ),
				send: () =>
					request< TopicList >( `${ PATH }/order`, {
						method: 'POST',
						data: { ids },
					} ),
				directory: [ 'topics' ],
			} ),
		remove: ( { id, name } ) =>
			run< TopicList, Deleted >( {
				path: PATH,
				send: () =>
					request< Deleted >( `${ PATH }/${ id }`, {
						method: 'DELETE',
					} ),
				directory: [ 'topics' ],
				done: sprintf(
					/* translators: %s: name of a topic. */
					__( 'The topic “%s” is deleted.', 'sanad' ),
					name
				),
			} ),
	};
}
