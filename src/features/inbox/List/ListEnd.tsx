import { Button } from '@wordpress/components';
import { memo, useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

interface ListEndProps {
	hasMore: boolean;
	isLoadingMore: boolean;
	isPartial: boolean;
	hasFailed: boolean;
	loadMore: () => void;
}

/** How far before the end the next page is asked for. */
const MARGIN = '600px';

/**
 * @param props
 * @param props.hasMore
 * @param props.isLoadingMore
 * @param props.isPartial
 * @param props.hasFailed
 * @param props.loadMore
 */
function End( {
	hasMore,
	isLoadingMore,
	isPartial,
	hasFailed,
	loadMore,
}: ListEndProps ) {
	const end = useRef< HTMLDivElement >( null );
	// A page that failed or that the server gave up on is asked for by hand only, or it would be asked for forever.
	const isAutomatic = hasMore && ! isPartial && ! hasFailed;

	useEffect( () => {
		const element = end.current;
		if ( ! isAutomatic || isLoadingMore || ! element ) {
			return undefined;
		}
		const observer = new IntersectionObserver(
			( [ entry ] ) => entry?.isIntersecting && loadMore(),
			{ rootMargin: MARGIN }
		);
		observer.observe( element );
		return () => observer.disconnect();
	}, [ isAutomatic, isLoadingMore, loadMore ] );

	if ( ! hasMore ) {
		return null;
	}
	return (
		<div className="sanad-list__end" ref={ end }>
			{ isPartial && (
				<p>
					{ __(
						'Only the newest tickets were looked through.',
						'sanad'
					) }
				</p>
			) }
			<Button
				variant={ isPartial ? 'secondary' : 'tertiary' }
				isBusy={ isLoadingMore }
				onClick={ loadMore }
			>
				{ isPartial
					? __( 'Look further back', 'sanad' )
					: __( 'Load more', 'sanad' ) }
			</Button>
		</div>
	);
}

/** Loads the next page as its end comes near; the button is for those who do not scroll. */
export const ListEnd = memo( End );
