import { Button } from '@wordpress/components';
import { memo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { chevronDown, chevronUp, Icon } from '@wordpress/icons';

import { useNavigate, useRoute } from '../../../app/router';
import type { Sort, TicketQuery } from '../../../data';
import { type ColumnName, COLUMNS } from '../columns';

/** Orders that begin with the smallest: the earliest message, the earliest wait. */
const ASCENDING: Sort[] = [ 'oldest', 'waiting' ];

interface Props {
	columns: ColumnName[];
	query: TicketQuery;
}

/**
 * @param props
 * @param props.columns
 * @param props.query
 */
function Head( { columns, query }: Props ) {
	const route = useRoute();
	const navigate = useNavigate();
	const isAscending = ASCENDING.includes( query.sort );

	return (
		<div role="row" aria-rowindex={ 1 } className="sanad-table__head">
			<span role="columnheader" className="sanad-table__choice">
				<span className="screen-reader-text">
					{ __( 'Choose', 'sanad' ) }
				</span>
			</span>
			{ columns.map( ( name ) => {
				const { label, sorts } = COLUMNS[ name ];
				const place = sorts.indexOf( query.sort );
				const next = sorts[ place < 0 ? 0 : place + 1 ] ?? sorts[ 0 ];
				const direction = isAscending ? 'ascending' : 'descending';
				return (
					<span
						role="columnheader"
						key={ name }
						className="sanad-table__column"
						aria-sort={ place < 0 ? undefined : direction }
					>
						{ next === undefined ? (
							label()
						) : (
							<Button
								size="small"
								onClick={ () =>
									navigate( {
										...route,
										query: { ...query, sort: next },
									} )
								}
							>
								{ label() }
								{ place >= 0 && (
									<Icon
										icon={
											isAscending
												? chevronUp
												: chevronDown
										}
										size={ 18 }
									/>
								) }
							</Button>
						) }
					</span>
				);
			} ) }
		</div>
	);
}

/** The names of the columns; those of which the list knows an order lead to it. */
export const TableHead = memo( Head );
