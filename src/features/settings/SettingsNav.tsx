import { __ } from '@wordpress/i18n';
import { Icon } from '@wordpress/icons';

import { RouteLink, screenRoute } from '../../app/router';
import type { SettingsSection } from './section';

interface SettingsNavProps {
	sections: SettingsSection[];
	/** Name of the one that is shown. */
	current: string | undefined;
}

function groupLabel( group: SettingsSection[ 'group' ] ): string {
	return {
		you: __( 'For you', 'sanad' ),
		desk: __( 'For the desk', 'sanad' ),
	}[ group ];
}

const GROUPS: SettingsSection[ 'group' ][] = [ 'you', 'desk' ];

/**
 * The way from one section to another, each with its own address.
 *
 * @param props
 * @param props.sections
 * @param props.current
 */
export function SettingsNav( { sections, current }: SettingsNavProps ) {
	return (
		<nav
			className="sanad-settings__nav"
			aria-label={ __( 'Settings', 'sanad' ) }
		>
			{ GROUPS.map( ( group ) => {
				const inside = sections.filter(
					( section ) => section.group === group
				);
				if ( inside.length === 0 ) {
					return null;
				}
				return (
					<div key={ group }>
						<h3 className="sanad-settings__group">
							{ groupLabel( group ) }
						</h3>
						<ul>
							{ inside.map( ( { name, label, icon } ) => (
								<li key={ name }>
									<RouteLink
										className="sanad-settings__link"
										to={ screenRoute( 'settings', {
											section: name,
										} ) }
										aria-current={
											name === current
												? 'page'
												: undefined
										}
									>
										<Icon icon={ icon } size={ 20 } />
										{ label() }
									</RouteLink>
								</li>
							) ) }
						</ul>
					</div>
				);
			} ) }
		</nav>
	);
}
