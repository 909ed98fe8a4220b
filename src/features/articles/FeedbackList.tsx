import { __ } from '@wordpress/i18n';
import { Icon, thumbsDown, thumbsUp } from '@wordpress/icons';

import { ErrorNotice } from '../../components/ErrorNotice';
import { RelativeTime } from '../../components/RelativeTime';
import { useArticleFeedback } from '../../data/articles-admin';
import type { ArticleSummary, Feedback } from '../../types/api';
import { reasonLabel } from './labels';

/**
 * What readers wrote below an article.
 *
 * @param props
 * @param props.article
 */
export function FeedbackList( { article }: { article: ArticleSummary } ) {
	const { value, error, reload } = useArticleFeedback( article.id );
	if ( error ) {
		return <ErrorNotice error={ error } onRetry={ reload } />;
	}
	if ( value === null ) {
		return <p role="status">{ __( 'Loading…', 'sanad' ) }</p>;
	}
	return (
		<>
			<p className="sanad-form__about" dir="auto">
				{ article.title }
			</p>
			{ value.items.length === 0 ? (
				<p>
					{ __(
						'Nobody has said why yet. Readers are asked when they answer that the article did not help.',
						'sanad'
					) }
				</p>
			) : (
				<ul className="sanad-feedback">
					{ value.items.map( ( vote ) => (
						<Vote key={ vote.id } vote={ vote } />
					) ) }
				</ul>
			) }
			{ value.has_earlier && (
				<p>{ __( 'Only the newest are shown.', 'sanad' ) }</p>
			) }
		</>
	);
}

function Vote( { vote }: { vote: Feedback } ) {
	return (
		<li>
			<span className="sanad-feedback__head">
				<Icon
					icon={ vote.helpful ? thumbsUp : thumbsDown }
					size={ 20 }
				/>
				<strong>
					{ vote.reason
						? reasonLabel( vote.reason )
						: __( 'No reason given', 'sanad' ) }
				</strong>
				<RelativeTime time={ vote.created_at } />
			</span>
			{ vote.comment !== '' && (
				<p className="sanad-feedback__words" dir="auto">
					{ vote.comment }
				</p>
			) }
		</li>
	);
}
