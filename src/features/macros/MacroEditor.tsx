import {
	TextareaControl,
	TextControl,
	ToggleControl,
} from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { ContentEditor } from '../../components/ContentEditor';
import { typedDirection } from '../../components/typed-direction';
import { RequestError, useBoot, useMacros } from '../../data';
import { useKeptForm } from '../../data/kept-form';
import { useMacroEditing } from '../../data/macros/use-macro-editing';
import type { Macro } from '../../types/api';
import { emptyForm, fieldsOf, formOf } from './macro-form';
import { StepList } from './StepList';

interface MacroEditorProps {
	/** Null for a new one. */
	macro: Macro | null;
	onSaved: ( id: number ) => void;
	onClose: () => void;
}

/**
 * Puts a macro together. What is not saved stays in this tab while the agent is elsewhere.
 *
 * @param props
 * @param props.macro
 * @param props.onSaved
 * @param props.onClose
 */
export function MacroEditor( { macro, onSaved, onClose }: MacroEditorProps ) {
	const { user } = useBoot();
	const { items } = useMacros();
	const { save, remove, reload } = useMacroEditing();
	const kept = useKeptForm(
		`macro-${ macro?.id ?? 'new' }`,
		macro ? formOf( macro ) : emptyForm( ! user.can.manageContent )
	);
	const { form, change, isDirty, isRestored } = kept;
	const [ isSaving, setSaving ] = useState( false );
	const [ error, setError ] = useState< RequestError | null >( null );
	// Another text in the same field needs another field.
	const [ epoch, setEpoch ] = useState( 0 );
	const canChange = macro?.can.change ?? true;

	const submit = async ( version: number ) => {
		setSaving( true );
		setError( null );
		try {
			const saved = await save(
				macro?.id ?? null,
				fieldsOf( form ),
				version
			);
			kept.settle( formOf( saved ) );
			onSaved( saved.id );
		} catch ( thrown ) {
			if ( ! ( thrown instanceof RequestError ) ) {
				throw thrown;
			}
			if ( thrown.isConflict ) {
				await reload();
			}
			setError( thrown );
		} finally {
			setSaving( false );
		}
	};
	const theirs = error?.isConflict
		? items.find( ( { id } ) => id === macro?.id )
		: undefined;
	const restart = () => setEpoch( epoch + 1 );

	return (
		<ContentEditor
			title={
				macro ? <bdi>{ macro.name }</bdi> : __( 'New macro', 'sanad' )
			}
			isNew={ macro === null }
			canChange={ canChange }
			isSaving={ isSaving }
			isDirty={ isDirty }
			isRestored={ isRestored }
			error={ theirs ? null : error }
			conflict={
				error && theirs
					? {
							cause: error,
							sentence: __(
								'Somebody changed this macro while you were at it. Your changes are kept; nothing is saved yet.',
								'sanad'
							),
							saveMine: () => void submit( theirs.version ),
							takeTheirs: () => {
								setError( null );
								kept.settle( formOf( theirs ) );
								restart();
							},
						}
					: null
			}
			onSave={ () => void submit( form.version ) }
			onDiscard={ () => {
				kept.discard();
				restart();
			} }
			onClose={ onClose }
			removal={
				macro && {
					label: __( 'Delete', 'sanad' ),
					run: () => remove( macro ),
				}
			}
		>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				required
				label={ __( 'Name', 'sanad' ) }
				help={ error?.fields.name }
				dir={ typedDirection( form.name ) }
				value={ form.name }
				onChange={ ( name ) => change( { name } ) }
			/>
			<TextareaControl
				__nextHasNoMarginBottom
				rows={ 2 }
				label={ __( 'When to use it', 'sanad' ) }
				dir={ typedDirection( form.description ) }
				value={ form.description }
				onChange={ ( description ) => change( { description } ) }
			/>
			<StepList
				key={ epoch }
				steps={ form.steps }
				onChange={ ( steps ) => change( { steps } ) }
			/>
			{ user.can.manageContent && (
				<ToggleControl
					__nextHasNoMarginBottom
					label={ __( 'Only for me', 'sanad' ) }
					help={ __(
						'Switched off, every agent can use it.',
						'sanad'
					) }
					checked={ form.isPersonal }
					onChange={ ( isPersonal ) => change( { isPersonal } ) }
				/>
			) }
			<ToggleControl
				__nextHasNoMarginBottom
				label={ __( 'Offer it at tickets', 'sanad' ) }
				checked={ form.isEnabled }
				onChange={ ( isEnabled ) => change( { isEnabled } ) }
			/>
		</ContentEditor>
	);
}
