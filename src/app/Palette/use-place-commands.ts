import { __, sprintf } from '@wordpress/i18n';

import { useBoot, useViews } from '../../data';
import { sectionsFor } from '../../features/settings/sections';
import { listRoute, screenRoute, useNavigate } from '../router';
import { maySee, screenLabel } from '../screens';
import { type DeskCommand, placeLabel } from './command';

/** The places that no key leads to: saved views, the sections of the settings, the categories. */
export function usePlaceCommands(): DeskCommand[] {
	const { user } = useBoot();
	const { items: views } = useViews();
	const navigate = useNavigate();
	return [
		...views.map( ( { id, name, sort } ) => ( {
			name: `view/${ id }`,
			label: placeLabel( name ),
			run: () => navigate( listRoute( { saved_view: id, sort } ) ),
		} ) ),
		...( maySee( 'categories', user )
			? [
					{
						name: 'screen/categories',
						label: placeLabel( screenLabel( 'categories' ) ),
						run: () => navigate( screenRoute( 'categories' ) ),
					},
				]
			: [] ),
		...sectionsFor( user ).map( ( { name, label } ) => ( {
			name: `settings/${ name }`,
			label: sprintf(
				/* translators: %s: name of a part of the settings, such as Tags. */
				__( 'Settings: %s', 'sanad' ),
				label()
			),
			run: () => navigate( screenRoute( 'settings', { section: name } ) ),
		} ) ),
	];
}
