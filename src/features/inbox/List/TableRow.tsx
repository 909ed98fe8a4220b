import { memo } from '@wordpress/element';

import { RouteLink } from '../../../app/router';
import { simpleMarkup } from '../../../components/MessageBody';
import { type ColumnName, COLUMNS } from '../columns';
import { MatchLine } from './MatchLine';
import { isSameRow, linkProps, type RowProps } from './row-props';
import { RowCheckbox } from './RowCheckbox';
import { UnreadMark, unreadOf } from './UnreadMark';
import { UnsentMark } from './UnsentMark';

interface Props extends RowProps {
	columns: ColumnName[];
}

function Row( props: Props ) {
	const { ticket, match, index, top, isOpen, isTabStop, isChosen } = props;
	const { columns } = props;
	const unread = unreadOf( ticket );
	return (
		<div
			role="row"
			aria-rowindex={ index + 2 }
			className={ `sanad-row is-table${ isOpen ? ' is-open' : '' }${
				unread ? ' is-unread' : ''
			}${ isChosen ? ' is-chosen' : '' }` }
			style={ { insetBlockStart: top } }
		>
			<span role="cell" className="sanad-row__choice">
				<RowCheckbox
					ticket={ ticket }
					isChosen={ isChosen }
					isTabStop={ isTabStop }
					onChoose={ ( isRange ) =>
						props.onChoose( ticket.id, isRange )
					}
				/>
			</span>
			{ columns.map( ( name ) =>
				name === 'subject' ? (
					<span role="cell" key={ name } className="sanad-row__cell">
						<UnreadMark unread={ unread } />
						<RouteLink
							className="sanad-row__title"
							dir="auto"
							title={ ticket.snippet }
							{ ...linkProps( props ) }
						>
							{ match?.field === 'subject'
								? simpleMarkup( match.html )
								: ticket.subject }
						</RouteLink>
						<UnsentMark unsent={ ticket.unsent } />
						{ match && match.field !== 'subject' && (
							<MatchLine match={ match } />
						) }
					</span>
				) : (
					<span
						role="cell"
						key={ name }
						className={ `sanad-row__cell is-${ name }` }
					>
						{ COLUMNS[ name ].show( ticket ) }
					</span>
				)
			) }
		</div>
	);
}

/** One ticket of the list, in one line. */
export const TableRow = memo(
	Row,
	( before, after ) =>
		before.columns === after.columns && isSameRow( before, after )
);
