import type { TicketTemplate, TicketTemplateCreate } from '../../../types/api';

/** What can be filled in of a template. */
export type TemplateForm = Required< TicketTemplateCreate >;

/**
 * A template as the form begins with it.
 *
 * @param template         Null for a new one.
 * @param isPersonalAlways Whether this agent may only have templates of his own.
 */
export function formOf(
	template: TicketTemplate | null,
	isPersonalAlways: boolean
): TemplateForm {
	return {
		name: template?.name ?? '',
		is_personal: template ? template.owner_id !== 0 : isPersonalAlways,
		subject: template?.subject ?? '',
		body_html: template?.body_html ?? '',
		topic_id: template?.topic_id ?? 0,
		priority: template?.priority ?? 'normal',
		assignee_id: template?.assignee_id ?? 0,
		team_id: template?.team_id ?? 0,
		channel: template?.channel ?? 'phone',
		tags: template?.tags.map( ( { name } ) => name ) ?? [],
	};
}
