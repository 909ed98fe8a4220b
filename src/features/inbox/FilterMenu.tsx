import { Button, Dropdown, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { funnel } from '@wordpress/icons';

import { hasFilters, useNavigate, useRoute } from '../../app/router';
import { type Filter, type TicketQuery, useDirectory } from '../../data';
import {
	filterLabel,
	MENU_FILTERS,
	optionsOf,
	withFilter,
} from './filter-options';

function valueOf( query: TicketQuery, filter: Filter ): string {
	const value = query[ filter ];
	return String( ( Array.isArray( value ) ? value[ 0 ] : value ) ?? '' );
}

/**
 * Narrows the list; what is set also stands as chips above the rows.
 * @param props
 * @param props.query
 */
export function FilterMenu( { query }: { query: TicketQuery } ) {
	const route = useRoute();
	const navigate = useNavigate();
	const directory = useDirectory();

	return (
		<Dropdown
			popoverProps={ {
				className: 'sanad-popover sanad-filters',
				placement: 'bottom-end',
			} }
			renderToggle={ ( { isOpen, onToggle } ) => (
				<Button
					icon={ funnel }
					size="compact"
					label={ __( 'Filter', 'sanad' ) }
					aria-expanded={ isOpen }
					isPressed={ hasFilters( query ) }
					onClick={ onToggle }
				/>
			) }
			renderContent={ () => (
				<div className="sanad-filters__fields">
					{ MENU_FILTERS.map( ( filter ) => {
						const options = optionsOf( filter, directory );
						return options.length === 0 ? null : (
							<SelectControl
								key={ filter }
								__next40pxDefaultSize
								__nextHasNoMarginBottom
								label={ filterLabel( filter ) }
								value={ valueOf( query, filter ) }
								options={ [
									{ value: '', label: __( 'Any', 'sanad' ) },
									...options,
								] }
								onChange={ ( value ) =>
									navigate( {
										...route,
										query: withFilter(
											query,
											filter,
											value
										),
									} )
								}
							/>
						);
					} ) }
				</div>
			) }
		/>
	);
}
