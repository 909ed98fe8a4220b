import { Button, TextareaControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { TagChip } from '../../../components/TagChip';
import { typedDirection } from '../../../components/typed-direction';
import type { RequestError } from '../../../data';
import type { TagActions } from '../../../data/settings';
import type { TagColor, TagDetail } from '../../../types/api';
import { FormDialog } from '../parts/FormDialog';
import { useSubmit } from '../parts/use-submit';
import { ColorChoice } from './ColorChoice';
import { paletteColor } from './palette';

interface TagFormProps {
	/** Null for a new one. */
	tag: TagDetail | null;
	tags: TagDetail[];
	actions: Pick< TagActions, 'create' | 'change' >;
	/** Goes on to merging; gets the tag to merge into, or null to choose one. */
	onMerge: ( into: TagDetail | null ) => void;
	onDelete: () => void;
	onClose: () => void;
}

/**
 * The tag that a refusal names: one of the same name, or of a form of it.
 *
 * @param error
 * @param tags
 */
function namedBy(
	error: RequestError | null,
	tags: TagDetail[]
): TagDetail | null {
	const named: unknown = error?.data.tags;
	const [ first ]: unknown[] = Array.isArray( named ) ? named : [];
	const id =
		typeof first === 'object' && first !== null && 'id' in first
			? first.id
			: null;
	return tags.find( ( tag ) => tag.id === id ) ?? null;
}

/**
 * Name, colour and use of a tag. A name that is there already, in another form, is offered for merging
 * instead.
 *
 * @param props
 */
export function TagForm( props: TagFormProps ) {
	const { tag, tags, actions, onMerge, onDelete, onClose } = props;
	const state = useSubmit();
	const [ name, setName ] = useState( tag?.name ?? '' );
	const kept = tag?.color ?? '';
	const [ chosen, setChosen ] = useState< TagColor | null >( null );
	const color = chosen ?? kept;
	const [ description, setDescription ] = useState( tag?.description ?? '' );
	const other = namedBy( state.error, tags );
	const isSimilar = state.error?.code === 'sanad_similar_tag';

	const fields = {
		name: name.trim(),
		// A colour from before the palette stays until another is chosen.
		...( chosen === null ? {} : { color: chosen } ),
		description: description.trim(),
	};
	const send = ( isSeparate: boolean ) =>
		state.submit(
			() =>
				tag
					? actions.change( tag.id, fields )
					: actions.create( { ...fields, is_separate: isSeparate } ),
			onClose
		);

	return (
		<FormDialog
			title={ tag ? tag.name : __( 'New tag', 'sanad' ) }
			action={
				tag ? __( 'Save', 'sanad' ) : __( 'Add the tag', 'sanad' )
			}
			isDisabled={ fields.name === '' }
			state={ state }
			onSubmit={ () => send( false ) }
			onClose={ onClose }
			aside={
				tag && (
					<>
						<Button
							variant="tertiary"
							onClick={ () => onMerge( null ) }
						>
							{ __( 'Merge…', 'sanad' ) }
						</Button>
						<Button
							variant="tertiary"
							isDestructive
							onClick={ onDelete }
						>
							{ __( 'Delete…', 'sanad' ) }
						</Button>
					</>
				)
			}
		>
			{ other && (
				<div className="sanad-form__actions">
					{ tag && (
						<Button
							variant="secondary"
							onClick={ () => onMerge( other ) }
						>
							{ __( 'Merge the two…', 'sanad' ) }
						</Button>
					) }
					{ ! tag && (
						<Button variant="secondary" onClick={ onClose }>
							{ __( 'Use the one that is there', 'sanad' ) }
						</Button>
					) }
					{ isSimilar && (
						<Button
							variant="tertiary"
							onClick={ () => send( true ) }
						>
							{ __( 'Make it all the same', 'sanad' ) }
						</Button>
					) }
				</div>
			) }
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				required
				maxLength={ 100 }
				label={ __( 'Name', 'sanad' ) }
				dir={ typedDirection( name ) }
				value={ name }
				onChange={ ( text ) => {
					state.clear();
					setName( text );
				} }
			/>
			<ColorChoice
				value={ paletteColor( color ) }
				onChange={ setChosen }
			/>
			{ fields.name !== '' && (
				<p>
					<TagChip tag={ { name: fields.name, color } } />
				</p>
			) }
			<TextareaControl
				__nextHasNoMarginBottom
				rows={ 2 }
				maxLength={ 500 }
				label={ __( 'When to use it', 'sanad' ) }
				dir={ typedDirection( description ) }
				value={ description }
				onChange={ setDescription }
			/>
		</FormDialog>
	);
}
