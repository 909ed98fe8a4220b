import {
	DropdownMenu,
	MenuGroup,
	MenuItemsChoice,
} from '@wordpress/components';
import { memo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { chevronDown } from '@wordpress/icons';

import { useNavigate, useRoute } from '../../app/router';
import { type Sort, SORTS, type TicketQuery } from '../../data';
import { sortLabel } from '../../data/labels';
import { DisplayMenu } from './DisplayMenu';
import { FilterMenu } from './FilterMenu';

function isSort( value: string ): value is Sort {
	return SORTS.some( ( sort ) => sort === value );
}

interface ListHeaderProps {
	title: string;
	query: TicketQuery;
}

/**
 * @param props
 * @param props.title
 * @param props.query
 */
function Header( { title, query }: ListHeaderProps ) {
	const route = useRoute();
	const navigate = useNavigate();

	return (
		<div className="sanad-inbox__header">
			<h2
				className="sanad-inbox__title"
				dir="auto"
				title={ title }
				tabIndex={ -1 }
			>
				{ title }
			</h2>
			<DropdownMenu
				icon={ chevronDown }
				text={ sortLabel( query.sort ) }
				label={ sprintf(
					/* translators: %s: an order of tickets such as "Newest message first". */
					__( 'Order: %s', 'sanad' ),
					sortLabel( query.sort )
				) }
				popoverProps={ { className: 'sanad-popover' } }
				toggleProps={ {
					size: 'compact',
					iconPosition: 'right',
					showTooltip: false,
				} }
			>
				{ ( { onClose }: { onClose: () => void } ) => (
					<MenuGroup label={ __( 'Sort', 'sanad' ) }>
						<MenuItemsChoice
							choices={ SORTS.map( ( sort ) => ( {
								value: sort,
								label: sortLabel( sort ),
							} ) ) }
							value={ query.sort }
							onHover={ () => {} }
							onSelect={ ( sort ) => {
								if ( isSort( sort ) ) {
									navigate( {
										...route,
										query: { ...query, sort },
									} );
								}
								onClose();
							} }
						/>
					</MenuGroup>
				) }
			</DropdownMenu>
			<FilterMenu query={ query } />
			<DisplayMenu />
		</div>
	);
}

/** What the list is, in which order, and how to narrow it. */
export const ListHeader = memo( Header );
