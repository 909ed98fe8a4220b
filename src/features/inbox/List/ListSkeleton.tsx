import { __ } from '@wordpress/i18n';

const ROWS = [ 0, 1, 2, 3, 4, 5, 6, 7 ];

/** Stands where the rows will be. */
export function ListSkeleton() {
	return (
		<div role="status">
			<span className="screen-reader-text">
				{ __( 'Loading tickets…', 'sanad' ) }
			</span>
			<ul className="sanad-list__skeleton" aria-hidden="true">
				{ ROWS.map( ( row ) => (
					<li key={ row } />
				) ) }
			</ul>
		</div>
	);
}
