import { __, sprintf } from '@wordpress/i18n';

import { Count } from '../../components/Count';
import { RelativeTime } from '../../components/RelativeTime';
import { useBoot } from '../../data';
import type { ReportedSearch } from '../../types/api';
import { newArticleUrl } from '../articles/new-article-url';

/**
 * Searches, each with the way to the article that is missing.
 *
 * @param props
 * @param props.items
 */
export function ReportTable( { items }: { items: ReportedSearch[] } ) {
	const { adminUrl, languages } = useBoot();
	const nameOf = ( code: string ) =>
		languages.find( ( language ) => language.code === code )?.name ?? code;

	return (
		<table className="sanad-report">
			<thead>
				<tr>
					<th scope="col">{ __( 'Searched for', 'sanad' ) }</th>
					<th scope="col">{ __( 'Language', 'sanad' ) }</th>
					<th scope="col">{ __( 'Times', 'sanad' ) }</th>
					<th scope="col">{ __( 'Found', 'sanad' ) }</th>
					<th scope="col">{ __( 'Opened', 'sanad' ) }</th>
					<th scope="col">{ __( 'Last', 'sanad' ) }</th>
					<th scope="col">
						<span className="screen-reader-text">
							{ __( 'Actions', 'sanad' ) }
						</span>
					</th>
				</tr>
			</thead>
			<tbody>
				{ items.map( ( item ) => (
					<tr key={ `${ item.language } ${ item.query }` }>
						<th scope="row" dir="auto">
							{ item.query }
						</th>
						<td>
							<bdi>{ nameOf( item.language ) }</bdi>
						</td>
						<td data-label={ __( 'Times', 'sanad' ) }>
							<Count value={ item.searches } />
						</td>
						<td data-label={ __( 'Found', 'sanad' ) }>
							<Count value={ item.results } />
						</td>
						<td data-label={ __( 'Opened', 'sanad' ) }>
							<Count value={ item.clicks } />
						</td>
						<td>
							<RelativeTime time={ item.last_at } />
						</td>
						<td className="sanad-report__write">
							<a
								href={ newArticleUrl( adminUrl, item.query ) }
								aria-label={ sprintf(
									/* translators: %s: what was searched for. */
									__( 'Write this article: %s', 'sanad' ),
									item.query
								) }
							>
								{ __( 'Write this article', 'sanad' ) }
							</a>
						</td>
					</tr>
				) ) }
			</tbody>
		</table>
	);
}
