import { Suspense } from '@wordpress/element';
import { __, isRTL } from '@wordpress/i18n';
import { chevronLeft, chevronRight, Icon, lock } from '@wordpress/icons';

import { RouteLink, screenRoute, useScreenArgs } from '../../app/router';
import { EmptyState } from '../../components/EmptyState';
import { Late } from '../../components/Late';
import { Page } from '../../components/Page';
import { useBoot } from '../../data';
import { sectionsFor } from './sections';
import { SettingsNav } from './SettingsNav';
import './Settings.scss';

/**
 * What the desk and the agent himself can settle. One section is shown at a time; on a small screen
 * the list of sections is a page of its own.
 */
export default function SettingsScreen() {
	const { user } = useBoot();
	const { args } = useScreenArgs( 'settings' );
	const sections = sectionsFor( user );
	const wanted = args.section;
	const section = wanted
		? sections.find( ( { name } ) => name === wanted )
		: sections[ 0 ];

	return (
		<Page title={ __( 'Settings', 'sanad' ) }>
			<div
				className={ `sanad-settings${ wanted ? ' has-section' : '' }` }
			>
				<SettingsNav sections={ sections } current={ section?.name } />
				<div className="sanad-settings__body">
					<RouteLink
						className="sanad-settings__back"
						to={ screenRoute( 'settings' ) }
					>
						<Icon icon={ isRTL() ? chevronRight : chevronLeft } />
						{ __( 'All settings', 'sanad' ) }
					</RouteLink>
					{ section ? (
						<Suspense
							key={ section.name }
							fallback={
								<Late>
									<p role="status">
										{ __( 'Loading…', 'sanad' ) }
									</p>
								</Late>
							}
						>
							<section.Body />
						</Suspense>
					) : (
						<EmptyState icon={ lock }>
							{ __(
								'This part of the settings does not exist, or is for those who look after the desk. Whoever runs the site can give you that right.',
								'sanad'
							) }
						</EmptyState>
					) }
				</div>
			</div>
		</Page>
	);
}
