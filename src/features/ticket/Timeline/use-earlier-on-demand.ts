import { type RefObject, useEffect, useRef } from '@wordpress/element';

/**
 * Loads older messages as the agent scrolls up to where they are missing.
 *
 * @param scroller What scrolls.
 * @param isIdle   Whether there is nothing to load, or it is being loaded.
 * @param load
 * @return For the element that stands where they are missing.
 */
export function useEarlierOnDemand(
	scroller: RefObject< HTMLElement >,
	isIdle: boolean,
	load: () => void
): RefObject< HTMLDivElement > {
	const sentinel = useRef< HTMLDivElement >( null );
	useEffect( () => {
		const element = sentinel.current;
		if (
			isIdle ||
			! element ||
			typeof IntersectionObserver === 'undefined'
		) {
			return undefined;
		}
		const observer = new IntersectionObserver(
			( entries ) => {
				if (
					entries.some( ( { isIntersecting } ) => isIntersecting )
				) {
					load();
				}
			},
			{ root: scroller.current, rootMargin: '400px 0px' }
		);
		observer.observe( element );
		return () => observer.disconnect();
	}, [ scroller, isIdle, load ] );
	return sentinel;
}
