import { useBoot } from '../../data';

/**
 * Address of the editor with a new article.
 *
 * @param adminUrl Address of our screen, beside which the editor lies.
 * @param title    What it starts with.
 */
export function newArticleUrl( adminUrl: string, title = '' ): string {
	const url = new URL(
		'post-new.php',
		new URL( adminUrl, window.location.href )
	);
	url.searchParams.set( 'post_type', 'sanad_article' );
	if ( title !== '' ) {
		url.searchParams.set( 'post_title', title );
	}
	return url.href;
}

/**
 * Address of the editor with a new article.
 *
 * @param title What it starts with.
 */
export function useNewArticleUrl( title = '' ): string {
	return newArticleUrl( useBoot().adminUrl, title );
}
