import type {
	TicketSort,
	View,
	ViewCondition,
	ViewCreate,
} from '../../../../types/api';
import type { ViewDraft } from '../../../../data';
import { isComplete } from './attributes';

/** With whom a view is shared; a number is a team. */
export type Audience = 'me' | 'everybody' | number;

export interface BuilderForm {
	name: string;
	match: 'all' | 'any';
	/** Each with a key of its own, so that its row keeps its fields while others go. */
	conditions: ( ViewCondition & { key: number } )[];
	sort: TicketSort;
	audience: Audience;
}

let lastKey = 0;

/**
 * A condition with a key of its own.
 *
 * @param condition
 */
export function keyed(
	condition: ViewCondition
): BuilderForm[ 'conditions' ][ number ] {
	return { ...condition, key: ++lastKey };
}

const OPEN: ViewCondition = {
	attribute: 'status',
	operator: 'is',
	value: [ 'open' ],
};

function audienceOf( view: View | null ): Audience {
	if ( ! view || view.owner_id !== 0 ) {
		return 'me';
	}
	return view.team_id === 0 ? 'everybody' : view.team_id;
}

/**
 * What the builder starts with.
 *
 * @param draft
 * @param view  The one that is changed; null for a new one.
 */
export function formOf( draft: ViewDraft, view: View | null ): BuilderForm {
	const { match, conditions } = draft.conditions ??
		view?.conditions ?? { match: 'all' as const, conditions: [ OPEN ] };
	return {
		name: view?.name ?? '',
		match,
		conditions: conditions.map( keyed ),
		sort: view?.sort ?? draft.sort,
		audience: audienceOf( view ),
	};
}

/**
 * What is sent.
 *
 * @param form
 */
export function fieldsOf( form: BuilderForm ): ViewCreate {
	return {
		name: form.name.trim(),
		conditions: {
			match: form.match,
			conditions: form.conditions.map(
				( { attribute, operator, value } ) => ( {
					attribute,
					operator,
					value,
				} )
			),
		},
		sort: form.sort,
		is_personal: form.audience === 'me',
		team_id: typeof form.audience === 'number' ? form.audience : 0,
	};
}

export function areComplete( form: BuilderForm ): boolean {
	return form.conditions.every( isComplete );
}
