import { SelectControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { useBoot, useViewEditing, useViews, VIEWS } from '../../../data';
import { viewLabel } from '../../../data/labels';
import { useViewDefaults } from '../../../data/start-views';
import type { View } from '../../../types/api';
import { Section } from '../Section';

interface Option {
	value: string;
	label: string;
}

/**
 * The standard views and some saved ones, as a menu takes them.
 *
 * @param saved
 * @param chosen What holds now; it is offered too if it does not exist any more.
 */
function optionsOf( saved: View[], chosen: string ): Option[] {
	const options = [
		...VIEWS.map( ( view ) => ( {
			value: view,
			label: viewLabel( view ),
		} ) ),
		...saved.map( ( { id, name } ) => ( {
			value: String( id ),
			label: name,
		} ) ),
	];
	return options.some( ( { value } ) => value === chosen )
		? options
		: [
				...options,
				{ value: chosen, label: __( 'Deleted view', 'sanad' ) },
			];
}

function ChoiceOfView( props: {
	label: string;
	help?: string;
	value: string;
	options: Option[];
	onChange: ( value: string ) => void;
} ) {
	return (
		<SelectControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			{ ...props }
		/>
	);
}

/**
 * What the inboxes of each role open with.
 * @param root0
 * @param root0.shared
 */
function ByRole( { shared }: { shared: View[] } ) {
	const { value, error, reload, change } = useViewDefaults();
	if ( error && ! value ) {
		return <ErrorNotice error={ error } onRetry={ reload } />;
	}
	return (
		value && (
			<>
				<ChoiceOfView
					label={ __( 'Inbox of agents', 'sanad' ) }
					help={ __(
						'A view of a team opens for its members; for the others all open tickets do.',
						'sanad'
					) }
					value={ value.agent }
					options={ optionsOf( shared, value.agent ) }
					onChange={ ( agent ) => change( { agent } ) }
				/>
				<ChoiceOfView
					label={ __( 'Inbox of managers', 'sanad' ) }
					value={ value.manager }
					options={ optionsOf( shared, value.manager ) }
					onChange={ ( manager ) => change( { manager } ) }
				/>
			</>
		)
	);
}

/** What the inbox opens with: the agent's own choice, and for managers that of the roles. */
export default function StartViewsSection() {
	const { user, start: opened } = useBoot();
	const { items, start } = useViews();
	const { startWith } = useViewEditing();
	const shared = items.filter( ( view ) => view.owner_id === 0 );
	const current =
		items.find( ( { id } ) => id === opened.saved_view )?.name ??
		viewLabel( opened.view ?? 'open' );
	const ofRole: Option = {
		value: '',
		label:
			start === null
				? sprintf(
						/* translators: %s: name of a view. */
						__( 'What my role has: %s', 'sanad' ),
						current
					)
				: __( 'What my role has', 'sanad' ),
	};

	return (
		<Section
			title={ __( 'Start of the inbox', 'sanad' ) }
			intro={ __(
				'The view that the inbox opens with. Views are made in the inbox itself.',
				'sanad'
			) }
		>
			<div className="sanad-form">
				<ChoiceOfView
					label={ __( 'My inbox', 'sanad' ) }
					value={ start ?? '' }
					options={ [
						ofRole,
						...optionsOf( items, start ?? 'open' ),
					] }
					onChange={ ( view ) => void startWith( view || null ) }
				/>
				{ user.can.manageSettings && <ByRole shared={ shared } /> }
			</div>
		</Section>
	);
}
