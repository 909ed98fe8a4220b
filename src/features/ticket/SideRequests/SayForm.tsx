import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';

import { useBoot } from '../../../data';
import type { SideMessageCreate, SideRequest } from '../../../types/api';
import { MessageField } from './MessageField';
import { nothingWritten, useWritten } from './use-written';

interface Props {
	asked: SideRequest;
	/** Rejects with a RequestError. */
	onSay: ( fields: SideMessageCreate ) => Promise< unknown >;
}

/**
 * A further question in a side request; for the colleague who is asked, his answer.
 *
 * @param props
 * @param props.asked
 * @param props.onSay
 */
export function SayForm( { asked, onSay }: Props ) {
	const { user } = useBoot();
	const { form, change, isBusy, error, send } = useWritten(
		`side-say-${ asked.id }`,
		nothingWritten
	);
	const isAnswer = asked.colleague?.id === user.id;
	const isReady = ! form.isEmpty || form.attachments.length > 0;
	const submit = () =>
		isReady
			? send( ( { clientKey, html, attachments } ) =>
					onSay( {
						client_key: clientKey,
						body_html: html,
						attachment_ids: attachments.map( ( { id } ) => id ),
					} )
				)
			: Promise.resolve();

	return (
		<form
			className="sanad-side__form"
			onSubmit={ ( event: FormEvent ) => {
				event.preventDefault();
				void submit();
			} }
		>
			<MessageField
				// The field starts anew once the server has what was in it.
				key={ form.clientKey }
				label={
					isAnswer
						? __( 'Answer to the question', 'sanad' )
						: __( 'Further question', 'sanad' )
				}
				hint={
					isAnswer
						? __( 'Write an answer', 'sanad' )
						: __( 'Ask further', 'sanad' )
				}
				written={ form }
				onChange={ change }
				onSubmit={ () => void submit() }
			/>
			{ error && (
				<p className="sanad-side__problem" role="alert">
					{ error.message } { __( 'Your text is kept.', 'sanad' ) }
				</p>
			) }
			<div className="sanad-form__actions">
				<Button
					variant="secondary"
					size="compact"
					type="submit"
					disabled={ ! isReady }
					accessibleWhenDisabled
					isBusy={ isBusy }
				>
					{ isAnswer
						? __( 'Send answer', 'sanad' )
						: __( 'Send question', 'sanad' ) }
				</Button>
			</div>
		</form>
	);
}
