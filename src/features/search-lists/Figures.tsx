import { __, _n, sprintf } from '@wordpress/i18n';

import { Count } from '../../components/Count';
import { useBoot } from '../../data';
import type { DeflectionFigures, SearchReport } from '../../types/api';

interface FiguresProps {
	days: number;
	/** Null while they are not known. */
	searches: SearchReport[ 'figures' ] | null;
	deflection: DeflectionFigures | null;
}

/**
 * The few numbers that say whether the help centre answers. A share is only given where there is
 * something to have a share of.
 *
 * @param props
 * @param props.days
 * @param props.searches
 * @param props.deflection
 */
export function Figures( { days, searches, deflection }: FiguresProps ) {
	const { locale } = useBoot();
	const share = ( part: number, whole: number ) =>
		whole > 0
			? new Intl.NumberFormat( locale, {
					numberingSystem: 'latn',
					style: 'percent',
				} ).format( part / whole )
			: null;
	const figures = [
		searches && {
			label: __( 'Searches', 'sanad' ),
			value: searches.searches,
			share: null,
		},
		searches && {
			label: __( 'Found nothing', 'sanad' ),
			value: searches.without_results,
			share: share( searches.without_results, searches.searches ),
		},
		deflection && {
			label: __( 'Contact forms that suggested articles', 'sanad' ),
			value: deflection.shown,
			share: null,
		},
		deflection && {
			label: __( 'Shopper said it is solved', 'sanad' ),
			value: deflection.solved,
			share: share( deflection.solved, deflection.shown ),
		},
		deflection && {
			label: __( 'Asked all the same', 'sanad' ),
			value: deflection.asked,
			share: share( deflection.asked, deflection.shown ),
		},
	].filter( ( figure ) => figure !== null );

	return (
		<section
			className="sanad-figures"
			aria-label={ sprintf(
				/* translators: %d: number of days. */
				_n(
					'Figures of the last %d day',
					'Figures of the last %d days',
					days,
					'sanad'
				),
				days
			) }
		>
			<dl>
				{ figures.map( ( figure ) => (
					<div key={ figure.label }>
						<dt>{ figure.label }</dt>
						<dd>
							<Count value={ figure.value } />
							{ figure.share !== null && (
								<small>{ figure.share }</small>
							) }
						</dd>
					</div>
				) ) }
			</dl>
		</section>
	);
}
