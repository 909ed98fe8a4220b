import {
	SelectControl,
	TextareaControl,
	TextControl,
	ToggleControl,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { typedDirection } from '../../components/typed-direction';
import { useBoot, useDirectory } from '../../data';
import type { ReplyFolder } from '../../types/api';
import type { ReplyForm } from './reply-form';

interface ReplyFieldsProps {
	form: ReplyForm;
	folders: ReplyFolder[];
	/** Sentences by field of REST. */
	errors: Record< string, string >;
	onChange: ( part: Partial< ReplyForm > ) => void;
}

/**
 * What is known of a reply besides its text.
 *
 * @param props
 */
export function ReplyFields( props: ReplyFieldsProps ) {
	const { form, folders, errors, onChange } = props;
	const { user } = useBoot();
	const { agents } = useDirectory();

	return (
		<>
			<TextareaControl
				__nextHasNoMarginBottom
				rows={ 2 }
				label={ __( 'When to use it', 'sanad' ) }
				help={ __( 'Only agents see this.', 'sanad' ) }
				dir={ typedDirection( form.whenToUse ) }
				value={ form.whenToUse }
				onChange={ ( whenToUse ) => onChange( { whenToUse } ) }
			/>
			<div className="sanad-reply-editor__pair">
				<TextControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Shortcut', 'sanad' ) }
					help={
						errors.shortcut ??
						__( 'Typed behind the slash, such as “late”.', 'sanad' )
					}
					dir="ltr"
					autoComplete="off"
					value={ form.shortcut }
					onChange={ ( shortcut ) => onChange( { shortcut } ) }
				/>
				<SelectControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Folder', 'sanad' ) }
					value={ String( form.folder ) }
					options={ [
						{ value: '0', label: __( 'None', 'sanad' ) },
						...folders.map( ( { id, name } ) => ( {
							value: String( id ),
							label: name,
						} ) ),
					] }
					onChange={ ( folder ) =>
						onChange( { folder: Number( folder ) } )
					}
				/>
				<TextControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					type="date"
					label={ __( 'Read again on', 'sanad' ) }
					value={ form.reviewAt }
					onChange={ ( reviewAt ) => onChange( { reviewAt } ) }
				/>
				<SelectControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'By', 'sanad' ) }
					value={ String( form.reviewer ) }
					options={ [
						{ value: '0', label: __( 'Nobody', 'sanad' ) },
						...agents.items.map( ( { id, name } ) => ( {
							value: String( id ),
							label: name,
						} ) ),
					] }
					onChange={ ( reviewer ) =>
						onChange( { reviewer: Number( reviewer ) } )
					}
				/>
			</div>
			{ user.can.manageContent && (
				<ToggleControl
					__nextHasNoMarginBottom
					label={ __( 'Only for me', 'sanad' ) }
					help={ __(
						'Switched off, every agent can use it.',
						'sanad'
					) }
					checked={ form.isPersonal }
					onChange={ ( isPersonal ) => onChange( { isPersonal } ) }
				/>
			) }
		</>
	);
}
