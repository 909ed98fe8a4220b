import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Icon, plus } from '@wordpress/icons';

import { useBoot } from '../../data';
import { useArticleActions } from '../../data/articles-admin';
import type { ArticleSummary } from '../../types/api';

/**
 * In which languages an article is there. A missing one is made as a draft by one click, which then
 * opens in the editor.
 *
 * @param props
 * @param props.article
 */
export function Translations( { article }: { article: ArticleSummary } ) {
	const { adminUrl, languages } = useBoot();
	const { translate } = useArticleActions();
	const [ busy, setBusy ] = useState( '' );
	const nameOf = ( code: string ) =>
		languages.find( ( language ) => language.code === code )?.name ?? code;

	const add = async ( language: string ) => {
		setBusy( language );
		const made = await translate( article, language );
		setBusy( '' );
		if ( made?.edit_url ) {
			window.location.assign( made.edit_url );
		}
	};
	const editUrl = ( id: number ) => {
		const url = new URL(
			'post.php',
			new URL( adminUrl, window.location.href )
		);
		url.searchParams.set( 'post', String( id ) );
		url.searchParams.set( 'action', 'edit' );
		return url.href;
	};

	return (
		<ul className="sanad-translations">
			{ article.translations.map( ( { language, id, status } ) => {
				const isOwn = language === article.language;
				if ( id === null ) {
					return (
						<li key={ language }>
							<Button
								className="sanad-translations__missing"
								size="small"
								isBusy={ busy === language }
								disabled={ busy !== '' }
								accessibleWhenDisabled
								showTooltip
								label={ sprintf(
									/* translators: 1: title of an article, 2: name of a language. */
									__(
										'“%1$s” is missing in %2$s: make a draft',
										'sanad'
									),
									article.title,
									nameOf( language )
								) }
								onClick={ () => void add( language ) }
							>
								<Icon icon={ plus } size={ 16 } />
								<span aria-hidden="true">{ language }</span>
							</Button>
						</li>
					);
				}
				return (
					<li key={ language }>
						<a
							className={ `sanad-translations__link${
								isOwn ? ' is-own' : ''
							}${ status === 'publish' ? '' : ' is-draft' }` }
							href={ editUrl( id ) }
							title={ nameOf( language ) }
						>
							<span aria-hidden="true">{ language }</span>
							<span className="screen-reader-text">
								{ status === 'publish'
									? nameOf( language )
									: sprintf(
											/* translators: %s: name of a language. */
											__( '%s, not published', 'sanad' ),
											nameOf( language )
										) }
							</span>
						</a>
					</li>
				);
			} ) }
		</ul>
	);
}
