import {
	type ActionCreatorsOf,
	createReduxStore,
	createSelector,
	register,
	type ThunkArgs,
} from '@wordpress/data';

import { fetchResource, markStale, mutate } from './actions';
import {
	reducer,
	type Resource,
	type ResourcesAction,
	type ResourcesState,
	UNKNOWN,
} from './state';

/**
 * What the screens beside the inbox know: the answers of REST by their address, with the changes that
 * are on their way laid over them. It loads with the first of these screens and not with the inbox.
 */
export const resources = createReduxStore( 'sanad/resources', {
	reducer,
	actions: { fetchResource, mutate, markStale },
	selectors: {
		/** A resource with what the agent has changed in it meanwhile. */
		getResource: createSelector(
			( state: ResourcesState, key: string ): Resource => {
				const resource = state.byKey[ key ] ?? UNKNOWN;
				if ( resource.value === null ) {
					return resource;
				}
				const changes = state.changes.filter(
					( { path } ) => path === resource.path
				);
				const value = changes.reduce< unknown >(
					( before, { apply } ) => apply( before ),
					resource.value
				);
				return { ...resource, value };
			},
			( state, key ) => [ state.byKey[ key ], state.changes ]
		),
	},
} );

register( resources );

/** What a thunk gets; plain actions are checked, which the package's own type leaves open. */
export interface ResourceThunk extends Omit<
	ThunkArgs< typeof resources >,
	'dispatch'
> {
	dispatch: ActionCreatorsOf< typeof resources > & {
		( action: ResourcesAction ): void;
	};
}
