import {
	Button,
	Modal,
	Notice,
	SelectControl,
	TextControl,
} from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { FormEvent } from 'react';

import { listRoute, useNavigate } from '../../../../app/router';
import { typedDirection } from '../../../../components/typed-direction';
import {
	RequestError,
	SORTS,
	useBoot,
	useDirectory,
	useView,
	useViewDraft,
	useViewEditing,
	useViewPreview,
	type ViewDraft,
} from '../../../../data';
import { sortLabel } from '../../../../data/labels';
import type { TicketSort } from '../../../../types/api';
import { type Audience, areComplete, fieldsOf, formOf } from './builder-form';
import { ConditionList } from './ConditionList';
import { PreviewCount } from './PreviewCount';
import { useReachablePopovers } from './use-reachable-popovers';
import './ViewBuilder.scss';

/**
 * The form of a view.
 *
 * @param props
 * @param props.draft
 * @param props.onClose
 */
function BuilderDialog( {
	draft,
	onClose,
}: {
	draft: ViewDraft;
	onClose: () => void;
} ) {
	const { user } = useBoot();
	const navigate = useNavigate();
	const { teams } = useDirectory();
	const view = useView( draft.id ?? undefined );
	const { save, reload } = useViewEditing();
	const [ form, setForm ] = useState( () => formOf( draft, view ) );
	const [ isSaving, setSaving ] = useState( false );
	const [ error, setError ] = useState< RequestError | null >( null );
	const problem = useRef< HTMLDivElement >( null );
	const fields = fieldsOf( form );
	const isReady = areComplete( form );
	const preview = useViewPreview( isReady ? fields.conditions : null );
	const isConflict = error?.isConflict ?? false;
	useReachablePopovers();
	const change = ( part: Partial< typeof form > ) =>
		setForm( ( old ) => ( { ...old, ...part } ) );

	useEffect( () => {
		if ( error ) {
			problem.current?.focus();
		}
	}, [ error ] );

	const submit = async () => {
		setSaving( true );
		setError( null );
		try {
			const saved = await save( view, fields );
			onClose();
			navigate( listRoute( { saved_view: saved.id, sort: saved.sort } ) );
		} catch ( thrown ) {
			if ( ! ( thrown instanceof RequestError ) ) {
				throw thrown;
			}
			if ( thrown.isConflict ) {
				await reload();
			}
			setError( thrown );
			setSaving( false );
		}
	};

	return (
		<Modal
			className="sanad-modal sanad-view-builder"
			title={
				view
					? sprintf(
							/* translators: %s: name of a view. */
							__( 'Edit the view “%s”', 'sanad' ),
							view.name
						)
					: __( 'New view', 'sanad' )
			}
			size="large"
			onRequestClose={ onClose }
		>
			<form
				className="sanad-form"
				noValidate
				onSubmit={ ( event: FormEvent ) => {
					event.preventDefault();
					void submit();
				} }
			>
				{ error && (
					<div ref={ problem } tabIndex={ -1 }>
						<Notice
							status={ isConflict ? 'warning' : 'error' }
							isDismissible={ false }
						>
							{ isConflict
								? __(
										'Somebody changed this view while you were at it. Save again to put yours in its place.',
										'sanad'
									)
								: sprintf(
										/* translators: %s: why, as a sentence. */
										__( 'Not saved: %s', 'sanad' ),
										error.message
									) }
						</Notice>
					</div>
				) }
				<TextControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					required
					maxLength={ 100 }
					label={ __( 'Name', 'sanad' ) }
					help={ error?.fields.name }
					dir={ typedDirection( form.name ) }
					value={ form.name }
					onChange={ ( name ) => change( { name } ) }
				/>
				<ConditionList
					match={ form.match }
					conditions={ form.conditions }
					errors={ { ...preview.error?.fields, ...error?.fields } }
					onChange={ change }
				/>
				<div className="sanad-view-builder__pair">
					<SelectControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						label={ __( 'Sort', 'sanad' ) }
						value={ form.sort }
						options={ SORTS.map( ( sort ) => ( {
							value: sort,
							label: sortLabel( sort ),
						} ) ) }
						onChange={ ( sort: TicketSort ) => change( { sort } ) }
					/>
					{ user.can.manageSettings && (
						<SelectControl
							__next40pxDefaultSize
							__nextHasNoMarginBottom
							label={ __( 'Who sees it', 'sanad' ) }
							value={ String( form.audience ) }
							options={ [
								{
									value: 'me',
									label: __( 'Only me', 'sanad' ),
								},
								{
									value: 'everybody',
									label: __(
										'Everybody at the desk',
										'sanad'
									),
								},
								...teams.items.map( ( { id, name } ) => ( {
									value: String( id ),
									label: sprintf(
										/* translators: %s: name of a team. */
										__( 'Team: %s', 'sanad' ),
										name
									),
								} ) ),
							] }
							onChange={ ( value: string ) =>
								change( {
									audience: /^\d+$/.test( value )
										? Number( value )
										: ( value as Audience ),
								} )
							}
						/>
					) }
				</div>
				<div className="sanad-form__actions">
					<PreviewCount
						count={ preview.count }
						isComplete={ isReady }
					/>
					<Button variant="tertiary" onClick={ onClose }>
						{ __( 'Cancel', 'sanad' ) }
					</Button>
					<Button
						variant="primary"
						type="submit"
						isBusy={ isSaving }
						disabled={
							isSaving || ! isReady || form.name.trim() === ''
						}
						accessibleWhenDisabled
					>
						{ __( 'Save view', 'sanad' ) }
					</Button>
				</div>
			</form>
		</Modal>
	);
}

/** The builder, where one is open. */
export default function ViewBuilder() {
	const { draft, close } = useViewDraft();
	return draft ? <BuilderDialog draft={ draft } onClose={ close } /> : null;
}
