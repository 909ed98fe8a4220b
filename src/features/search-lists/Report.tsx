import { SelectControl } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { search } from '@wordpress/icons';

import { useScreenArgs } from '../../app/router';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Pager } from '../../components/Pager';
import { useBoot } from '../../data';
import {
	PER_PAGE,
	type Searches,
	useDeflectionFigures,
	useSearchReport,
} from '../../data/search-lists';
import { Figures } from './Figures';
import { ReportTable } from './ReportTable';

/** How far back, in days. */
const PERIODS = [ 7, 30, 90 ];
const DEFAULT_DAYS = 30;

/**
 * Reads which searches an address asks for.
 *
 * @param args
 */
export function parseSearches( args: Record< string, string > ): Searches {
	const days = Number( args.days );
	const page = Number( args.paged );
	return {
		withoutResults: args.show !== 'all',
		days: PERIODS.includes( days ) ? days : DEFAULT_DAYS,
		language: /^[a-z]{2,3}$/.test( args.language ?? '' )
			? ( args.language ?? '' )
			: '',
		page: Number.isInteger( page ) && page > 0 ? page : 1,
	};
}

/** What shoppers searched for: first what they did not find. */
export function Report() {
	const { args, routeWith, change } = useScreenArgs( 'search' );
	const { languages } = useBoot();
	const searches = parseSearches( args );
	const { value, status, error, reload } = useSearchReport( searches );
	const deflection = useDeflectionFigures( searches.days );
	const set = ( changes: Record< string, string > ) =>
		change( { ...changes, paged: '' } );

	return (
		<>
			<Figures
				days={ searches.days }
				searches={ value?.figures ?? null }
				deflection={ deflection.value }
			/>
			<div className="sanad-search-bar">
				<SelectControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Searches', 'sanad' ) }
					value={ searches.withoutResults ? '' : 'all' }
					options={ [
						{
							value: '',
							label: __( 'That found nothing', 'sanad' ),
						},
						{ value: 'all', label: __( 'All', 'sanad' ) },
					] }
					onChange={ ( show ) => set( { show } ) }
				/>
				<SelectControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Period', 'sanad' ) }
					value={ String( searches.days ) }
					options={ PERIODS.map( ( days ) => ( {
						value: String( days ),
						label: sprintf(
							/* translators: %d: number of days. */
							_n( 'Last %d day', 'Last %d days', days, 'sanad' ),
							days
						),
					} ) ) }
					onChange={ ( days ) =>
						set( {
							days: Number( days ) === DEFAULT_DAYS ? '' : days,
						} )
					}
				/>
				{ languages.length > 1 && (
					<SelectControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						label={ __( 'Language', 'sanad' ) }
						value={ searches.language }
						options={ [
							{
								value: '',
								label: __( 'Every language', 'sanad' ),
							},
							...languages.map( ( { code, name } ) => ( {
								value: code,
								label: name,
							} ) ),
						] }
						onChange={ ( language ) => set( { language } ) }
					/>
				) }
			</div>
			{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
			{ value !== null && value.total === 0 && status === 'ready' && (
				<EmptyState icon={ search }>
					{ value.figures.searches > 0
						? __(
								'Every search of this time found an article.',
								'sanad'
							)
						: __(
								'No searches yet in this time. What is searched for in the help centre and in the contact form is counted here.',
								'sanad'
							) }
				</EmptyState>
			) }
			{ value !== null && value.total > 0 && (
				<>
					{ value.items.length > 0 && (
						<ReportTable items={ value.items } />
					) }
					<Pager
						page={ searches.page }
						perPage={ PER_PAGE }
						total={ value.total }
						to={ ( page ) =>
							routeWith( {
								paged: page > 1 ? String( page ) : '',
							} )
						}
					/>
				</>
			) }
		</>
	);
}
