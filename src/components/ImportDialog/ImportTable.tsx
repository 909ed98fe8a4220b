import { __, sprintf } from '@wordpress/i18n';

import type { ImportResult } from '../../types/api';

type Action = ImportResult[ 'items' ][ number ][ 'action' ];

function actionLabel( action: Action, isDryRun: boolean ): string {
	return isDryRun
		? {
				created: __( 'Will be added', 'sanad' ),
				updated: __( 'Will be replaced', 'sanad' ),
				skipped: __( 'Will be left out', 'sanad' ),
			}[ action ]
		: {
				created: __( 'Added', 'sanad' ),
				updated: __( 'Replaced', 'sanad' ),
				skipped: __( 'Left out', 'sanad' ),
			}[ action ];
}

/**
 * What an import will do or did, entry by entry.
 *
 * @param props
 * @param props.result
 */
export function ImportTable( { result }: { result: ImportResult } ) {
	return (
		<>
			<p className="sanad-import__sum" role="status">
				{ result.dry_run
					? sprintf(
							/* translators: 1: number of new entries, 2: of replaced ones, 3: of those left out. */
							__(
								'To be added: %1$d. To be replaced: %2$d. Left out: %3$d. Nothing is changed yet.',
								'sanad'
							),
							result.created,
							result.updated,
							result.skipped
						)
					: sprintf(
							/* translators: 1: number of new entries, 2: of replaced ones, 3: of those left out. */
							__(
								'Added: %1$d. Replaced: %2$d. Left out: %3$d.',
								'sanad'
							),
							result.created,
							result.updated,
							result.skipped
						) }
			</p>
			{ result.items.length > 0 && (
				<div className="sanad-import__table">
					<table>
						<thead>
							<tr>
								<th scope="col">{ __( 'Title', 'sanad' ) }</th>
								<th scope="col">
									{ __( 'Language', 'sanad' ) }
								</th>
								<th scope="col">
									{ __( 'What happens', 'sanad' ) }
								</th>
							</tr>
						</thead>
						<tbody>
							{ result.items.map( ( item, index ) => (
								<tr
									key={ index }
									className={ `is-${ item.action }` }
								>
									<th scope="row" dir="auto">
										{ item.title }
									</th>
									<td>
										<bdi>{ item.language }</bdi>
									</td>
									<td>
										{ actionLabel(
											item.action,
											result.dry_run
										) }
										{ item.reason && (
											<span className="sanad-import__reason">
												{ item.reason }
											</span>
										) }
									</td>
								</tr>
							) ) }
						</tbody>
					</table>
				</div>
			) }
		</>
	);
}
