import type {
	AgentSummary,
	Ref,
	Tag,
	TagDetail,
	Team,
	Topic,
} from '../../types/api';
import type { RequestError } from '../errors';
import { failed, IDLE, type Loading, READY, started } from '../status';
import type { State } from '../state';

/** The short lists of a shop that agents choose from, by the name of their route. */
export interface DirectoryItems {
	agents: AgentSummary;
	teams: Team;
	topics: Topic;
	tags: TagDetail;
}

export type DirectoryName = keyof DirectoryItems;

export const DIRECTORY_NAMES: DirectoryName[] = [
	'agents',
	'teams',
	'topics',
	'tags',
];

export type DirectoryState = {
	[ Name in DirectoryName ]: Loading & { items: DirectoryItems[ Name ][] };
};

export type DirectoryAction =
	| { type: 'DIRECTORY_STARTED'; name: DirectoryName }
	| { type: 'DIRECTORY_RECEIVED'; name: DirectoryName; items: Ref[] }
	| { type: 'DIRECTORY_FAILED'; name: DirectoryName; error: RequestError }
	| { type: 'TAGS_SEEN'; tags: Tag[] };

const INITIAL: DirectoryState = {
	agents: { ...IDLE, items: [] },
	teams: { ...IDLE, items: [] },
	topics: { ...IDLE, items: [] },
	tags: { ...IDLE, items: [] },
};

function withTags( known: TagDetail[], seen: Tag[] ): TagDetail[] {
	const ids = new Set( known.map( ( { id } ) => id ) );
	const added = seen
		.filter( ( { id } ) => ! ids.has( id ) )
		.map( ( tag ) => ( { ...tag, description: '' } ) );
	return added.length ? [ ...known, ...added ] : known;
}

export function reducer(
	state: DirectoryState = INITIAL,
	action: DirectoryAction
): DirectoryState {
	switch ( action.type ) {
		case 'DIRECTORY_STARTED': {
			const list = state[ action.name ];
			return {
				...state,
				[ action.name ]: {
					...list,
					...started( list.items.length > 0 ),
				},
			};
		}
		case 'DIRECTORY_RECEIVED':
			return {
				...state,
				[ action.name ]: { ...READY, items: action.items },
			};
		case 'DIRECTORY_FAILED':
			return {
				...state,
				[ action.name ]: {
					...state[ action.name ],
					...failed( action.error ),
				},
			};
		case 'TAGS_SEEN':
			return {
				...state,
				tags: {
					...state.tags,
					items: withTags( state.tags.items, action.tags ),
				},
			};
		default:
			return state;
	}
}

/**
 * The short lists that agents choose from.
 *
 * @param state
 */
export function getDirectory( state: State ): DirectoryState {
	return state.directory;
}
