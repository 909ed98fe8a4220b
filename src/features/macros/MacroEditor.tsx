import {
	Button,
	Notice,
	TextareaControl,
	TextControl,
	ToggleControl,
} from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';
import type { FormEvent } from 'react';

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
	const heading = useRef< HTMLHeadingElement >( null );
	const problem = useRef< HTMLDivElement >( null );
	const canChange = macro?.can.change ?? true;
	const isConflict = error?.isConflict ?? false;

	useEffect( () => heading.current?.focus(), [] );
	useEffect( () => {
		if ( error ) {
			problem.current?.focus();
		}
	}, [ error ] );

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
	const theirs = items.find( ( { id } ) => id === macro?.id );
	const restart = () => setEpoch( epoch + 1 );

	return (
		<form
			className="sanad-macro-editor sanad-form"
			noValidate
			aria-labelledby="sanad-macro-title"
			onSubmit={ ( event: FormEvent ) => {
				event.preventDefault();
				void submit( form.version );
			} }
		>
			<header className="sanad-macro-editor__head">
				<h3 id="sanad-macro-title" ref={ heading } tabIndex={ -1 }>
					{ macro ? (
						<bdi>{ macro.name }</bdi>
					) : (
						__( 'New macro', 'sanad' )
					) }
				</h3>
				<Button
					icon={ closeSmall }
					label={ __( 'Close', 'sanad' ) }
					onClick={ onClose }
				/>
			</header>
			<div ref={ problem } tabIndex={ -1 }>
				{ error && ! isConflict && (
					<Notice status="error" isDismissible={ false }>
						{ sprintf(
							/* translators: %s: why, as a sentence. */
							__( 'Not saved: %s Your text is kept.', 'sanad' ),
							error.message
						) }
					</Notice>
				) }
				{ isConflict && theirs && (
					<Notice
						status="warning"
						isDismissible={ false }
						actions={ [
							{
								label: __( 'Save mine all the same', 'sanad' ),
								onClick: () => void submit( theirs.version ),
							},
							{
								label: __( 'Take theirs', 'sanad' ),
								onClick: () => {
									setError( null );
									kept.settle( formOf( theirs ) );
									restart();
								},
							},
						] }
					>
						{ __(
							'Somebody changed this macro while you were at it. Your changes are kept; nothing is saved yet.',
							'sanad'
						) }
					</Notice>
				) }
			</div>
			{ isRestored && ! isConflict && (
				<Notice
					status="info"
					isDismissible={ false }
					actions={ [
						{
							label: __( 'Drop the changes', 'sanad' ),
							onClick: () => {
								kept.discard();
								restart();
							},
						},
					] }
				>
					{ __(
						'These are your changes from before. They are not saved yet.',
						'sanad'
					) }
				</Notice>
			) }
			<fieldset className="sanad-form" disabled={ ! canChange }>
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
			</fieldset>
			{ canChange && (
				<div className="sanad-macro-editor__actions sanad-form__actions">
					<Button
						variant="primary"
						type="submit"
						isBusy={ isSaving }
						disabled={ isSaving || ( macro !== null && ! isDirty ) }
						accessibleWhenDisabled
					>
						{ __( 'Save', 'sanad' ) }
					</Button>
					{ isDirty && (
						<span className="sanad-macro-editor__state">
							{ __( 'Not saved yet', 'sanad' ) }
						</span>
					) }
					{ macro && (
						<Button
							className="sanad-macro-editor__delete"
							variant="tertiary"
							isDestructive
							onClick={ async () => {
								if ( await remove( macro ) ) {
									onClose();
								}
							} }
						>
							{ __( 'Delete', 'sanad' ) }
						</Button>
					) }
				</div>
			) }
		</form>
	);
}
