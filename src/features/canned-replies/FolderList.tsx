import {
	Button,
	DropdownMenu,
	MenuGroup,
	MenuItem,
} from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { moreVertical, plus } from '@wordpress/icons';

import { type Route, RouteLink } from '../../app/router';
import { Count } from '../../components/Count';
import { useBoot } from '../../data';
import { useReplyActions } from '../../data/canned-replies/use-reply-actions';
import type { CannedReply, ReplyFolder } from '../../types/api';
import { FolderForm } from './FolderForm';
import './FolderList.scss';

interface FolderListProps {
	folders: ReplyFolder[];
	replies: CannedReply[];
	/** Null: all. 0: those in none. */
	current: number | null;
	routeWith: ( changes: Record< string, string > ) => Route;
}

/**
 * The folders, each leading to what lies in it.
 *
 * @param props
 */
export function FolderList( props: FolderListProps ) {
	const { folders, replies, current, routeWith } = props;
	const { user } = useBoot();
	const { removeFolder } = useReplyActions();
	// Id of the folder that gets another name; 0 while a new one is made.
	const [ edited, setEdited ] = useState< number | null >( null );
	const countIn = ( folder: number | null ) =>
		folder === null
			? replies.length
			: replies.filter( ( { folder_id: id } ) => ( id ?? 0 ) === folder )
					.length;
	const link = ( folder: number | null, label: string ) => (
		<RouteLink
			className="sanad-folders__link"
			to={ routeWith( {
				folder: folder === null ? '' : String( folder ),
				reply: '',
			} ) }
			aria-current={ folder === current ? 'page' : undefined }
		>
			<bdi className="sanad-folders__name">{ label }</bdi>
			<Count value={ countIn( folder ) } />
		</RouteLink>
	);

	return (
		<nav className="sanad-folders" aria-label={ __( 'Folders', 'sanad' ) }>
			<ul>
				<li>{ link( null, __( 'All', 'sanad' ) ) }</li>
				{ [ ...folders ]
					.sort(
						( a, b ) =>
							a.order - b.order || a.name.localeCompare( b.name )
					)
					.map( ( folder ) => (
						<li key={ folder.id }>
							{ edited === folder.id ? (
								<FolderForm
									folder={ folder }
									onClose={ () => setEdited( null ) }
								/>
							) : (
								link( folder.id, folder.name )
							) }
							{ user.can.manageContent &&
								edited !== folder.id && (
									<DropdownMenu
										icon={ moreVertical }
										label={ sprintf(
											/* translators: %s: name of a folder. */
											__( 'Actions for “%s”', 'sanad' ),
											folder.name
										) }
										toggleProps={ {
											size: 'small',
											showTooltip: false,
										} }
										popoverProps={ {
											className: 'sanad-popover',
										} }
									>
										{ ( {
											onClose,
										}: {
											onClose: () => void;
										} ) => (
											<MenuGroup>
												<MenuItem
													onClick={ () => {
														onClose();
														setEdited( folder.id );
													} }
												>
													{ __( 'Rename', 'sanad' ) }
												</MenuItem>
												<MenuItem
													onClick={ () => {
														onClose();
														void removeFolder(
															folder
														);
													} }
												>
													{ __(
														'Delete, and keep its replies',
														'sanad'
													) }
												</MenuItem>
											</MenuGroup>
										) }
									</DropdownMenu>
								) }
						</li>
					) ) }
				{ folders.length > 0 && (
					<li>{ link( 0, __( 'In no folder', 'sanad' ) ) }</li>
				) }
			</ul>
			{ user.can.manageContent &&
				( edited === 0 ? (
					<FolderForm
						folder={ null }
						onClose={ () => setEdited( null ) }
					/>
				) : (
					<Button
						icon={ plus }
						size="compact"
						onClick={ () => setEdited( 0 ) }
					>
						{ __( 'New folder', 'sanad' ) }
					</Button>
				) ) }
		</nav>
	);
}
