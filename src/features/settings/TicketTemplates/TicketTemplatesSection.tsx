import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Icon, lock, page, pencil, trash } from '@wordpress/icons';

import { EmptyState } from '../../../components/EmptyState';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import {
	useTicketTemplateActions,
	useTicketTemplates,
} from '../../../data/ticket-templates';
import type { TicketTemplate } from '../../../types/api';
import { Section } from '../Section';
import { TemplateForm } from './TemplateForm';
import './TicketTemplates.scss';

function Row( {
	template,
	onEdit,
}: {
	template: TicketTemplate;
	onEdit: () => void;
} ) {
	const { remove } = useTicketTemplateActions();
	return (
		<li>
			<span className="sanad-templates__name">
				<bdi>{ template.name }</bdi>
				{ template.owner_id !== 0 && (
					<>
						<Icon icon={ lock } size={ 16 } />
						<span className="screen-reader-text">
							{ __( 'Only yours', 'sanad' ) }
						</span>
					</>
				) }
				<bdi className="sanad-templates__subject">
					{ template.subject }
				</bdi>
			</span>
			{ template.can.change && (
				<>
					<Button
						icon={ pencil }
						label={ sprintf(
							/* translators: %s: name of a template. */
							__( 'Change %s', 'sanad' ),
							template.name
						) }
						onClick={ onEdit }
					/>
					<Button
						icon={ trash }
						label={ sprintf(
							/* translators: %s: name of a template. */
							__( 'Remove %s', 'sanad' ),
							template.name
						) }
						onClick={ () => void remove( template ) }
					/>
				</>
			) }
		</li>
	);
}

/** Makes, changes and removes templates of tickets. */
export default function TicketTemplatesSection() {
	const { value, error, reload } = useTicketTemplates();
	/** The template that is being changed; `new` for one that does not exist yet. */
	const [ open, setOpen ] = useState< TicketTemplate | 'new' | null >( null );

	return (
		<Section
			title={ __( 'Ticket templates', 'sanad' ) }
			intro={ __(
				'What callers ask again and again, filled in already. The form for a new ticket offers them.',
				'sanad'
			) }
			actions={
				<Button variant="primary" onClick={ () => setOpen( 'new' ) }>
					{ __( 'New template', 'sanad' ) }
				</Button>
			}
		>
			{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
			{ ! value && ! error && (
				<Late>
					<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
				</Late>
			) }
			{ value?.items.length === 0 && (
				<EmptyState icon={ page }>
					{ __(
						'No templates yet. Make one for a question that reaches you by phone every week.',
						'sanad'
					) }
				</EmptyState>
			) }
			{ value && value.items.length > 0 && (
				<ul className="sanad-templates">
					{ value.items.map( ( template ) => (
						<Row
							key={ template.id }
							template={ template }
							onEdit={ () => setOpen( template ) }
						/>
					) ) }
				</ul>
			) }
			{ open && (
				<TemplateForm
					template={ open === 'new' ? null : open }
					onClose={ () => setOpen( null ) }
				/>
			) }
		</Section>
	);
}
