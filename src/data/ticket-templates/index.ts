import { useRegistry } from '@wordpress/data';
import { useMemo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type {
	TicketTemplate,
	TicketTemplateCreate,
	TicketTemplateList,
} from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { notifyError, notifyUndo } from '../notices';
import { type ResourceResult, useMutate, useResource } from '../resources';

const PATH = '/ticket-templates';

export interface TicketTemplateActions {
	/**
	 * Makes a template, or changes one. Rejects with a RequestError: a sentence by field, or a conflict
	 * if somebody changed it first.
	 */
	save: (
		template: TicketTemplate | null,
		fields: TicketTemplateCreate
	) => Promise< TicketTemplate >;
	/** Removes it, with Undo. */
	remove: ( template: TicketTemplate ) => Promise< void >;
}

/**
 * A template as it is sent to be made once more.
 * @param template
 */
function fieldsOf( template: TicketTemplate ): TicketTemplateCreate {
	const {
		id: _id,
		version: _version,
		owner_id: owner,
		can: _can,
		tags,
		...fields
	} = template;
	return {
		...fields,
		is_personal: owner !== 0,
		tags: tags.map( ( { name } ) => name ),
	};
}

/**
 * The templates that this agent may use: the shared ones and his own.
 *
 * @param options
 * @param options.isIdle Asks for nothing yet.
 */
export function useTicketTemplates(
	options: { isIdle?: boolean } = {}
): ResourceResult< TicketTemplateList > {
	return useResource< TicketTemplateList >( PATH, {}, options );
}

/** What the settings do to templates. */
export function useTicketTemplateActions(): TicketTemplateActions {
	const registry = useRegistry();
	const mutate = useMutate();
	return useMemo( () => {
		const create = ( fields: TicketTemplateCreate ) =>
			mutate< TicketTemplateList, TicketTemplate >( {
				path: PATH,
				send: () => request( PATH, { method: 'POST', data: fields } ),
			} );
		const failed = ( thrown: unknown ) =>
			notifyError(
				registry,
				'ticket-templates',
				toRequestError( thrown ).message
			);
		return {
			save: ( template, fields ) =>
				template === null
					? create( fields )
					: mutate< TicketTemplateList, TicketTemplate >( {
							path: PATH,
							send: () =>
								request( `${ PATH }/${ template.id }`, {
									method: 'PATCH',
									data: {
										...fields,
										version: template.version,
									},
								} ),
						} ),
			remove: async ( template ) => {
				try {
					await mutate< TicketTemplateList, unknown >( {
						path: PATH,
						apply: ( { items } ) => ( {
							items: items.filter(
								( { id } ) => id !== template.id
							),
						} ),
						send: () =>
							request( `${ PATH }/${ template.id }`, {
								method: 'DELETE',
							} ),
					} );
				} catch ( thrown ) {
					failed( thrown );
					return;
				}
				notifyUndo(
					registry,
					'ticket-templates',
					sprintf(
						/* translators: %s: name of a template. */
						__( 'Template removed: %s', 'sanad' ),
						template.name
					),
					() => void create( fieldsOf( template ) ).catch( failed )
				);
			},
		};
	}, [ registry, mutate ] );
}
