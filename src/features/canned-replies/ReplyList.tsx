import { Button } from '@wordpress/components';
import { useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { commentReplyLink, search } from '@wordpress/icons';

import type { ScreenArgs } from '../../app/router';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { type FilterField, Filters } from '../../components/Filters';
import { Late } from '../../components/Late';
import { useBoot, type useCannedReplies } from '../../data';
import { useTrashedReplies } from '../../data/canned-replies/use-trashed-replies';
import { fitting, type ReplyFilters } from './reply-filters';
import { ReplyRow } from './ReplyRow';
import { searchReplies } from './search-replies';
import './ReplyList.scss';

interface ReplyListProps {
	replies: ReturnType< typeof useCannedReplies >;
	filters: ReplyFilters;
	args: Record< string, string >;
	routeWith: ScreenArgs[ 'routeWith' ];
	onChange: ScreenArgs[ 'change' ];
}

/**
 * The canned replies that fit, each leading to its editor.
 *
 * @param props
 */
export function ReplyList( props: ReplyListProps ) {
	const { replies, filters, args, routeWith, onChange } = props;
	const { languages } = useBoot();
	const isTrash = filters.only === 'trash';
	const trash = useTrashedReplies( isTrash );
	const { status, error, reload } = isTrash ? trash : replies;
	const all = isTrash ? trash.items : replies.items;
	const shown = useMemo(
		() => searchReplies( fitting( all, filters ), filters.search ),
		[ all, filters ]
	);

	const fields: FilterField[] = [
		{
			name: 'whose',
			label: __( 'Whose', 'sanad' ),
			any: __( 'Mine and shared', 'sanad' ),
			options: [
				{ value: 'mine', label: __( 'Only mine', 'sanad' ) },
				{ value: 'shared', label: __( 'Only shared', 'sanad' ) },
			],
		},
		{
			name: 'only',
			label: __( 'Needs attention', 'sanad' ),
			any: __( 'In any state', 'sanad' ),
			options: [
				{ value: 'stale', label: __( 'Review is due', 'sanad' ) },
				{
					value: 'unused',
					label: __( 'Not used in 90 days', 'sanad' ),
				},
				{ value: 'trash', label: __( 'Trash', 'sanad' ) },
			],
		},
		{
			name: 'missing',
			isRare: true,
			label: __( 'Missing in', 'sanad' ),
			any: __( 'Any', 'sanad' ),
			options:
				languages.length > 1
					? languages.map( ( { code, name } ) => ( {
							value: code,
							label: name,
						} ) )
					: [],
		},
	];
	const isNarrowed =
		filters.search !== '' ||
		filters.folder !== null ||
		fields.some( ( { name } ) => ( args[ name ] ?? '' ) !== '' );

	return (
		<>
			<Filters
				searchLabel={ __( 'Search canned replies', 'sanad' ) }
				fields={ fields }
				values={ args }
				onChange={ onChange }
			/>
			{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
			{ shown.length === 0 && status === 'loading' && (
				<Late>
					<p className="sanad-replies__waiting" role="status">
						{ __( 'Loading…', 'sanad' ) }
					</p>
				</Late>
			) }
			{ shown.length === 0 && status === 'ready' && (
				<EmptyState
					icon={ isNarrowed ? search : commentReplyLink }
					action={
						isNarrowed ? (
							<Button
								variant="secondary"
								onClick={ () =>
									onChange( {
										search: '',
										folder: '',
										whose: '',
										only: '',
										missing: '',
									} )
								}
							>
								{ __( 'Show all canned replies', 'sanad' ) }
							</Button>
						) : (
							<Button
								variant="primary"
								onClick={ () => onChange( { reply: 'new' } ) }
							>
								{ __( 'Write the first one', 'sanad' ) }
							</Button>
						)
					}
				>
					{ isNarrowed
						? __( 'No canned reply fits all of this.', 'sanad' )
						: __(
								'No canned replies yet. Write an answer once, and put it into any ticket with a slash.',
								'sanad'
							) }
				</EmptyState>
			) }
			{ shown.length > 0 && (
				<ul
					className="sanad-replies"
					aria-label={ __( 'Canned replies', 'sanad' ) }
				>
					{ shown.map( ( reply ) => (
						<ReplyRow
							key={ reply.id }
							reply={ reply }
							folder={
								replies.folders.find(
									( { id } ) => id === reply.folder_id
								)?.name ?? ''
							}
							isOpen={ String( reply.id ) === args.reply }
							to={ routeWith( { reply: String( reply.id ) } ) }
							onRestored={ trash.reload }
						/>
					) ) }
				</ul>
			) }
		</>
	);
}
