import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useEffect } from '@wordpress/element';

import type { CannedRepliesState } from '../canned-replies/reducer';
import type { MacrosState } from '../macros/reducer';
import { store } from '../store';

/** The ready texts that this agent may use; loads them unless they are fresh. */
export function useCannedReplies(): CannedRepliesState & {
	/** Loads them again. */
	reload: () => void;
} {
	const state = useSelect(
		( select ) => select( store ).getCannedReplies(),
		[]
	);
	const { fetchCannedReplies, prefetchCannedReplies } = useDispatch( store );
	const reload = useCallback(
		() => void fetchCannedReplies(),
		[ fetchCannedReplies ]
	);
	useEffect( () => void prefetchCannedReplies(), [ prefetchCannedReplies ] );
	return { ...state, reload };
}

/** The macros that this agent may run; loads them unless they are fresh. */
export function useMacros(): MacrosState & {
	/** Loads them again. */
	reload: () => void;
} {
	const state = useSelect( ( select ) => select( store ).getMacros(), [] );
	const { fetchMacros, prefetchMacros } = useDispatch( store );
	const reload = useCallback( () => void fetchMacros(), [ fetchMacros ] );
	useEffect( () => void prefetchMacros(), [ prefetchMacros ] );
	return { ...state, reload };
}

/** What the management screens do to ready texts and their folders. Each rejects with a RequestError. */
export function useCannedReplyActions() {
	const {
		createCannedReply,
		updateCannedReply,
		deleteCannedReply,
		createReplyFolder,
		updateReplyFolder,
		deleteReplyFolder,
	} = useDispatch( store );
	return {
		createCannedReply,
		updateCannedReply,
		deleteCannedReply,
		createReplyFolder,
		updateReplyFolder,
		deleteReplyFolder,
	};
}

/** What the management screens do to macros. Each rejects with a RequestError. */
export function useMacroActions() {
	const { createMacro, updateMacro, deleteMacro, orderMacros } =
		useDispatch( store );
	return { createMacro, updateMacro, deleteMacro, orderMacros };
}
