import { Button } from '@wordpress/components';
import { useInstanceId } from '@wordpress/compose';
import { __, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import { type IndexPath, useSearchIndex } from '../../../data/search-index';
import './SearchIndex.scss';

interface Props {
	path: IndexPath;
	title: string;
	button: string;
}

const number = ( value: number ) => value.toLocaleString();

/**
 * One search index: how far it is, and making it anew.
 *
 * @param props
 * @param props.path
 * @param props.title
 * @param props.button
 */
export function IndexCard( { path, title, button }: Props ) {
	const { value, status, error, reload, isBusy, rebuild } =
		useSearchIndex( path );
	const id = useInstanceId( IndexCard, 'sanad-index' );

	return (
		<section className="sanad-index" aria-labelledby={ id }>
			<h3 id={ id }>{ title }</h3>
			{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
			{ status === 'loading' && (
				<Late>
					<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
				</Late>
			) }
			{ value && (
				<>
					{ ! value.is_complete && (
						<progress
							className="sanad-index__progress"
							aria-labelledby={ id }
							value={ value.indexed }
							max={ Math.max( 1, value.total ) }
						/>
					) }
					<p role="status">
						{ value.is_complete
							? sprintf(
									/* translators: %s: a number. */
									__(
										'Complete: all %s can be found.',
										'sanad'
									),
									number( value.total )
								)
							: sprintf(
									/* translators: 1: a number, 2: of how many. */
									__(
										'Being made: %1$s of %2$s, the newest first.',
										'sanad'
									),
									number( value.indexed ),
									number( value.total )
								) }
					</p>
					<Button
						variant="secondary"
						isBusy={ isBusy }
						disabled={ isBusy }
						accessibleWhenDisabled
						onClick={ rebuild }
					>
						{ button }
					</Button>
				</>
			) }
		</section>
	);
}
