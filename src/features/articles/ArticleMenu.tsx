import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { moreVertical } from '@wordpress/icons';

import { type Route, useNavigate } from '../../app/router';
import { useArticleActions } from '../../data/articles-admin';
import type { ArticleSummary } from '../../types/api';

interface ArticleMenuProps {
	article: ArticleSummary;
	routeWith: ( changes: Record< string, string > ) => Route;
}

/**
 * What is done to one article from the list.
 *
 * @param props
 * @param props.article
 * @param props.routeWith
 */
export function ArticleMenu( { article, routeWith }: ArticleMenuProps ) {
	const navigate = useNavigate();
	const { change } = useArticleActions();

	return (
		<DropdownMenu
			icon={ moreVertical }
			label={ sprintf(
				/* translators: %s: title of an article. */
				__( 'Actions for “%s”', 'sanad' ),
				article.title
			) }
			toggleProps={ { size: 'small', showTooltip: false } }
			popoverProps={ {
				className: 'sanad-popover',
				placement: 'bottom-end',
			} }
		>
			{ ( { onClose }: { onClose: () => void } ) => {
				const show = ( changes: Record< string, string > ) => () => {
					onClose();
					navigate( routeWith( changes ) );
				};
				const setStatus = ( status: 'trash' | 'draft' ) => () => {
					onClose();
					void change( [ article ], { status } );
				};
				return (
					<>
						<MenuGroup>
							{ article.status === 'publish' && (
								<MenuItem
									onClick={ () =>
										window.location.assign( article.url )
									}
								>
									{ __(
										'See it in the help centre',
										'sanad'
									) }
								</MenuItem>
							) }
							<MenuItem
								onClick={ show( {
									details: String( article.id ),
								} ) }
							>
								{ __( 'Change details', 'sanad' ) }
							</MenuItem>
							<MenuItem
								onClick={ show( {
									feedback: String( article.id ),
								} ) }
							>
								{ __( 'What readers said', 'sanad' ) }
							</MenuItem>
						</MenuGroup>
						<MenuGroup>
							{ article.status === 'trash' ? (
								<MenuItem onClick={ setStatus( 'draft' ) }>
									{ __( 'Back as a draft', 'sanad' ) }
								</MenuItem>
							) : (
								<MenuItem onClick={ setStatus( 'trash' ) }>
									{ __( 'Move to trash', 'sanad' ) }
								</MenuItem>
							) }
						</MenuGroup>
					</>
				);
			} }
		</DropdownMenu>
	);
}
