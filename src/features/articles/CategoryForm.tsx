import {
	Button,
	Notice,
	SelectControl,
	TextareaControl,
	TextControl,
} from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { FormEvent } from 'react';

import { typedDirection } from '../../components/typed-direction';
import { RequestError, useBoot } from '../../data';
import {
	type CategoryNode,
	flatTree,
	useCategoryActions,
} from '../../data/categories';
import type { ArticleCategory } from '../../types/api';
import { categoryOptions } from './article-filters';
import { IconChoice } from './IconChoice';

interface CategoryFormProps {
	/** Null for a new one. */
	category: ArticleCategory | null;
	/** Where a new one begins; 0 at the top. */
	inside: number;
	tree: CategoryNode[];
	onClose: () => void;
}

/**
 * The tree without a category and what lies in it, since it cannot lie in itself.
 *
 * @param nodes
 * @param id
 */
function withoutBranch(
	nodes: CategoryNode[],
	id: number | undefined
): CategoryNode[] {
	return nodes
		.filter( ( { category } ) => category.id !== id )
		.map( ( node ) => ( {
			...node,
			children: withoutBranch( node.children, id ),
		} ) );
}

/**
 * Names and descriptions in each language, the picture, and the shelf of a category.
 *
 * @param props
 */
export function CategoryForm( props: CategoryFormProps ) {
	const { category, onClose } = props;
	const { languages } = useBoot();
	const { save } = useCategoryActions();
	const [ own, ...others ] = languages;
	const ownCode = own?.code ?? '';
	const [ names, setNames ] = useState< Record< string, string > >( {
		...category?.names,
		[ ownCode ]: category?.name ?? '',
	} );
	const [ descriptions, setDescriptions ] = useState<
		Record< string, string >
	>( category?.descriptions ?? {} );
	const [ icon, setIcon ] = useState< ArticleCategory[ 'icon' ] >(
		category?.icon ?? ''
	);
	const [ parent, setParent ] = useState(
		category?.parent_id ?? props.inside
	);
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< RequestError | null >( null );
	const shelves = withoutBranch( props.tree, category?.id );

	const submit = async () => {
		setBusy( true );
		setError( null );
		try {
			const { [ ownCode ]: name = '', ...translated } = names;
			await save( category?.id ?? null, {
				name: name.trim(),
				names: translated,
				descriptions,
				icon,
				parent_id: parent,
			} );
			onClose();
		} catch ( thrown ) {
			if ( thrown instanceof RequestError ) {
				setError( thrown );
			}
			setBusy( false );
		}
	};

	return (
		<form
			className="sanad-form"
			onSubmit={ ( event: FormEvent ) => {
				event.preventDefault();
				void submit();
			} }
		>
			{ error && (
				<div role="alert">
					<Notice status="error" isDismissible={ false }>
						{ error.message }
					</Notice>
				</div>
			) }
			{ languages.map( ( { code, name } ) => {
				const isRequired = code === ownCode;
				const value = names[ code ] ?? '';
				return (
					<div
						key={ code }
						className="sanad-form__group"
						lang={ code }
					>
						<TextControl
							__next40pxDefaultSize
							__nextHasNoMarginBottom
							required={ isRequired }
							label={
								others.length === 0
									? __( 'Name', 'sanad' )
									: sprintf(
											/* translators: %s: name of a language. */
											__( 'Name in %s', 'sanad' ),
											name
										)
							}
							dir={ typedDirection( value ) }
							value={ value }
							onChange={ ( text ) =>
								setNames( { ...names, [ code ]: text } )
							}
						/>
						<TextareaControl
							__nextHasNoMarginBottom
							rows={ 2 }
							label={
								others.length === 0
									? __( 'Description', 'sanad' )
									: sprintf(
											/* translators: %s: name of a language. */
											__( 'Description in %s', 'sanad' ),
											name
										)
							}
							dir={ typedDirection( descriptions[ code ] ?? '' ) }
							value={ descriptions[ code ] ?? '' }
							onChange={ ( text ) =>
								setDescriptions( {
									...descriptions,
									[ code ]: text,
								} )
							}
						/>
					</div>
				);
			} ) }
			<IconChoice value={ icon } onChange={ setIcon } />
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Lies in', 'sanad' ) }
				value={ String( parent ) }
				options={ [
					{ value: '0', label: __( 'Nothing: at the top', 'sanad' ) },
					...categoryOptions( shelves ),
				] }
				disabled={ flatTree( shelves ).length === 0 }
				onChange={ ( value ) => setParent( Number( value ) ) }
			/>
			<div className="sanad-form__actions">
				<Button
					variant="primary"
					type="submit"
					isBusy={ isBusy }
					disabled={ isBusy }
					accessibleWhenDisabled
				>
					{ category
						? __( 'Save', 'sanad' )
						: __( 'Add the category', 'sanad' ) }
				</Button>
				<Button variant="tertiary" onClick={ onClose }>
					{ __( 'Cancel', 'sanad' ) }
				</Button>
			</div>
		</form>
	);
}
