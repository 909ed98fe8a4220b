import { ComboboxControl, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { CHOICES } from '../../app/router';
import { statusLabel } from '../../data/labels';
import type { CannedReply, MacroReply, Status } from '../../types/api';
import { TemplateField } from '../canned-replies/TemplateField';

interface ReplyStepProps {
	action: MacroReply;
	replies: CannedReply[];
	onChange: ( action: MacroReply ) => void;
}

/**
 * A reply as a step: a canned one, or a text of its own.
 *
 * @param props
 * @param props.action
 * @param props.replies
 * @param props.onChange
 */
export function ReplyStep( { action, replies, onChange }: ReplyStepProps ) {
	const {
		canned_reply_id: chosen,
		body_html: html = '',
		set_status: status,
	} = action;
	const withStatus = status ? { set_status: status } : {};

	return (
		<>
			<ComboboxControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Canned reply', 'sanad' ) }
				help={ __( 'Choose none to write a text here.', 'sanad' ) }
				value={ chosen ? String( chosen ) : null }
				options={ replies.map( ( { id, title } ) => ( {
					value: String( id ),
					label: title,
				} ) ) }
				onChange={ ( value ) =>
					onChange(
						value
							? {
									type: 'reply',
									canned_reply_id: Number( value ),
									...withStatus,
								}
							: { type: 'reply', body_html: '', ...withStatus }
					)
				}
			/>
			{ ! chosen && (
				<TemplateField
					hint={ __( 'Write the text', 'sanad' ) }
					label={ __( 'Reply', 'sanad' ) }
					html={ html }
					onChange={ ( text ) =>
						onChange( { ...action, body_html: text } )
					}
				/>
			) }
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'And set the status to', 'sanad' ) }
				value={ status ?? '' }
				options={ [
					{ value: '', label: __( 'Leave it', 'sanad' ) },
					...CHOICES.status.map( ( value ) => ( {
						value,
						label: statusLabel( value ),
					} ) ),
				] }
				onChange={ ( value ) => {
					const { set_status: _before, ...rest } = action;
					onChange(
						value === ''
							? rest
							: { ...rest, set_status: value as Status }
					);
				} }
			/>
		</>
	);
}
