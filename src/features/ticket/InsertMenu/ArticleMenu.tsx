import { speak } from '@wordpress/a11y';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import { Picker, useCountAnnounced } from '../../../components/Picker';
import { useArticle, useArticleSearch } from '../../../data';
import type { ArticleHit } from '../../../types/api';
import { type ArticleForm, articleInsertion } from './article-html';
import { ArticleAside } from './ArticleAside';
import { ArticleOption } from './ArticleOption';
import { countSentence } from './count-sentence';
import type { MenuProps } from './menu-props';
import { useMenu } from './use-menu';
import { visibilityWarning } from './visibility';

const keyOf = ( { id }: ArticleHit ) => String( id );

/**
 * The articles that fit what is typed, and the chosen one as it reads.
 *
 * @param props
 */
export function ArticleMenu( props: MenuProps ) {
	const { ticket, query, isNote, onInsert } = props;
	// Before a word is typed, what the customer asks is the best guess.
	const search = useArticleSearch( query || ticket.subject, ticket.language );
	const [ versions, setVersions ] = useState< Record< number, number > >(
		{}
	);
	const [ form, setForm ] = useState< ArticleForm >( 'link' );

	const take = ( hit: ArticleHit, wanted: ArticleForm ) => {
		const isClosed = hit.visibility === 'agents' && ! isNote;
		if ( isClosed && wanted !== 'text' ) {
			menu.activate( hit );
			speak( visibilityWarning( hit.visibility ), 'assertive' );
			return;
		}
		setForm( wanted );
		menu.want( hit );
	};

	const hits = search.answer?.items ?? [];
	const menu = useMenu( props, hits, keyOf, ( hit ) => take( hit, 'link' ) );
	const { active, isWanted } = menu;
	const hitId = active?.id ?? 0;
	const article = useArticle( active && ( versions[ hitId ] ?? hitId ) );

	const { answer } = article;
	useEffect( () => {
		if ( isWanted && answer ) {
			onInsert( articleInsertion( answer, form ) );
		}
	}, [ isWanted, answer, form, onInsert ] );

	useCountAnnounced( search.answer ? countSentence( hits.length ) : '' );

	return (
		<Picker
			id={ props.id }
			label={ __( 'Articles', 'sanad' ) }
			items={ hits }
			keyOf={ keyOf }
			active={ active }
			onActivate={ menu.activate }
			onChoose={ ( hit ) => take( hit, 'link' ) }
			renderItem={ ( hit ) => <ArticleOption hit={ hit } /> }
			empty={
				<>
					{ search.error && (
						<ErrorNotice
							error={ search.error }
							onRetry={ search.retry }
						/>
					) }
					{ ! search.answer && ! search.error && (
						<Late>
							<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
						</Late>
					) }
					{ search.answer && (
						<p>
							{ query === ''
								? __(
										'No article fits the subject of this ticket. Type what it should be about.',
										'sanad'
									)
								: __( 'No article fits.', 'sanad' ) }
						</p>
					) }
				</>
			}
			head={
				search.answer?.corrected && (
					<p className="sanad-picker__note" dir="auto">
						{ sprintf(
							/* translators: %s: the words that were searched. */
							__( 'Searched for: %s', 'sanad' ),
							search.answer.corrected
						) }
					</p>
				)
			}
			aside={
				active && (
					<ArticleAside
						key={ hitId }
						article={ article }
						isNote={ isNote }
						onArticle={ ( id ) =>
							setVersions( ( old ) => ( {
								...old,
								[ hitId ]: id,
							} ) )
						}
						onInsert={ ( wanted ) => take( active, wanted ) }
					/>
				)
			}
			asideRef={ menu.aside }
			asideLabel={ __( 'Preview', 'sanad' ) }
			hint={ __(
				'Enter inserts a link. Shift and Tab go to the other ways. Escape closes.',
				'sanad'
			) }
		/>
	);
}
