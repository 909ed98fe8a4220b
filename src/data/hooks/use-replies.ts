import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useEffect } from '@wordpress/element';

import type {
	Macro,
	MacroPreview,
	MacroRun,
	RenderedReply,
	RenderRequest,
} from '../../types/api';
import type { CannedRepliesState } from '../canned-replies/reducer';
import type { RequestError } from '../errors';
import type { MacrosState } from '../macros/reducer';
import type { MacroChoice } from '../macros/run';
import { store } from '../store';
import { type AnswerResult, useAnswer } from './use-answer';

/** Long enough for the arrow key to go on to the next row. */
const LOAD_AFTER_MS = 120;

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

/**
 * A ready text with what a ticket knows filled in.
 *
 * @param ticketId
 * @param what     Null for none.
 */
export function useRenderedReply(
	ticketId: number,
	what: RenderRequest | null
): AnswerResult< RenderedReply > {
	const { renderReply } = useDispatch( store );
	return useAnswer(
		what && JSON.stringify( what ),
		() => renderReply( ticketId, what ?? {} ),
		LOAD_AFTER_MS
	);
}

/**
 * What a macro would do to a ticket.
 *
 * @param ticketId
 * @param macroId  Null for none.
 * @param choice
 */
export function useMacroPreview(
	ticketId: number,
	macroId: number | null,
	choice: MacroChoice
): AnswerResult< MacroPreview > {
	const { previewMacro } = useDispatch( store );
	return useAnswer(
		macroId === null ? null : JSON.stringify( [ macroId, choice ] ),
		() => previewMacro( ticketId, macroId ?? 0, choice ),
		LOAD_AFTER_MS
	);
}

/**
 * How to run a macro on a ticket.
 *
 * @param ticketId
 * @return Answers what it did, or why it did nothing at all.
 */
export function useMacroRunner(
	ticketId: number
): ( macro: Macro, choice: MacroChoice ) => Promise< MacroRun | RequestError > {
	const { runMacro } = useDispatch( store );
	return ( macro, choice ) => runMacro( ticketId, macro, choice );
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
