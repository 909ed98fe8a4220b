import {
	useCallback,
	useEffect,
	useLayoutEffect,
	useRef,
	useState,
} from '@wordpress/element';

/** Nearer to the end than this many pixels counts as reading the end. */
const NEAR_END = 120;

/**
 * Keeps the newest message in sight as long as the agent reads the end, and the message being read
 * where it is when older ones come in above it.
 *
 * @param firstId     Id of the oldest loaded message.
 * @param lastId      Id of the newest message.
 * @param isElsewhere Whether the address leads to a message, so that the end is not where reading begins.
 */
export function useReadingPosition(
	firstId: number,
	lastId: number,
	isElsewhere: boolean
) {
	const scroller = useRef< HTMLDivElement >( null );
	const content = useRef< HTMLDivElement >( null );
	const seen = useRef( {
		firstId: 0,
		fromEnd: 0,
		wasAtEnd: ! isElsewhere,
	} );
	const [ isAtEnd, setAtEnd ] = useState( ! isElsewhere );

	const toEnd = useCallback( () => {
		const element = scroller.current;
		if ( element ) {
			element.scrollTop = element.scrollHeight;
		}
	}, [] );

	useLayoutEffect( () => {
		const element = scroller.current;
		if ( ! element ) {
			return;
		}
		const { wasAtEnd, fromEnd, firstId: oldFirstId } = seen.current;
		if ( oldFirstId !== 0 && firstId < oldFirstId && ! wasAtEnd ) {
			element.scrollTop = element.scrollHeight - fromEnd;
		} else if ( wasAtEnd ) {
			toEnd();
		}
		seen.current.firstId = firstId;
	}, [ firstId, lastId, toEnd ] );

	// Frames and pictures grow after they were drawn.
	useEffect( () => {
		const element = content.current;
		if ( ! element || typeof ResizeObserver === 'undefined' ) {
			return undefined;
		}
		const observer = new ResizeObserver( () => {
			if ( seen.current.wasAtEnd ) {
				toEnd();
			}
		} );
		observer.observe( element );
		return () => observer.disconnect();
	}, [ toEnd ] );

	const onScroll = () => {
		const element = scroller.current;
		if ( element ) {
			const fromEnd = element.scrollHeight - element.scrollTop;
			const wasAtEnd = fromEnd - element.clientHeight < NEAR_END;
			seen.current = { ...seen.current, fromEnd, wasAtEnd };
			setAtEnd( wasAtEnd );
		}
	};

	return { scroller, content, onScroll, isAtEnd, toEnd };
}
