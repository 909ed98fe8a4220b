import { Button, Notice } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import { MessageBody } from '../../../components/MessageBody';
import type { AnswerResult } from '../../../data';
import type { ArticleDetail } from '../../../types/api';
import { articleBody, type ArticleForm } from './article-html';
import { LanguageChoice } from './LanguageChoice';
import { visibilityWarning } from './visibility';

interface Props {
	article: AnswerResult< ArticleDetail >;
	/** Whether only the team reads what is written. */
	isNote: boolean;
	/** Shows the article in another language. */
	onArticle: ( id: number ) => void;
	onInsert: ( form: ArticleForm ) => void;
}

/**
 * An article as it reads, and the ways to put it in.
 *
 * @param props
 * @param props.article
 * @param props.isNote
 * @param props.onArticle
 * @param props.onInsert
 * @param props.article.answer
 * @param props.article.error
 * @param props.article.retry
 */
export function ArticleAside( {
	article: { answer, error, retry },
	isNote,
	onArticle,
	onInsert,
}: Props ) {
	if ( error ) {
		return <ErrorNotice error={ error } onRetry={ retry } />;
	}
	if ( ! answer ) {
		return (
			<Late>
				<div className="sanad-insert__skeleton" role="status">
					<span className="screen-reader-text">
						{ __( 'Loading…', 'sanad' ) }
					</span>
				</div>
			</Late>
		);
	}
	const warning = isNote ? '' : visibilityWarning( answer.visibility );
	const canLink = isNote || answer.visibility !== 'agents';
	const { translations: versions } = answer;
	return (
		<>
			<div className="sanad-insert__ways">
				{ canLink && (
					<>
						<Button
							variant="secondary"
							size="compact"
							onClick={ () => onInsert( 'link' ) }
						>
							{ __( 'Link', 'sanad' ) }
						</Button>
						<Button
							variant="secondary"
							size="compact"
							onClick={ () => onInsert( 'card' ) }
						>
							{ __( 'Card', 'sanad' ) }
						</Button>
					</>
				) }
				<Button
					variant="secondary"
					size="compact"
					onClick={ () => onInsert( 'text' ) }
				>
					{ __( 'Full text', 'sanad' ) }
				</Button>
				<Button
					variant="link"
					href={ answer.url }
					target="_blank"
					rel="noopener"
				>
					{ __( 'Open the article', 'sanad' ) }{ ' ' }
					<span className="screen-reader-text">
						{ __( '(opens in a new tab)', 'sanad' ) }
					</span>
				</Button>
			</div>
			<LanguageChoice
				languages={ versions.map( ( one ) => one.language ) }
				chosen={ answer.language }
				onChoose={ ( language ) => {
					const version = versions.find(
						( one ) => one.language === language
					);
					if ( version ) {
						onArticle( version.id );
					}
				} }
			/>
			{ warning !== '' && (
				<Notice status="warning" isDismissible={ false }>
					{ warning }
				</Notice>
			) }
			<div lang={ answer.language }>
				<h4 dir="auto">{ answer.title }</h4>
				<MessageBody
					html={ articleBody( answer.html ) }
					label={ sprintf(
						/* translators: %s: title of a canned reply or of an article. */
						__( 'Preview of %s', 'sanad' ),
						answer.title
					) }
				/>
			</div>
		</>
	);
}
