import {
	Button,
	CheckboxControl,
	SearchControl,
	SelectControl,
} from '@wordpress/components';
import { useDebouncedInput } from '@wordpress/compose';
import { decodeEntities } from '@wordpress/html-entities';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../components/ErrorNotice';
import { Late } from '../../components/Late';
import { typedDirection } from '../../components/typed-direction';
import type { ImportSource } from '../../data/import';
import {
	MAX_POSTS,
	usePostCategories,
	usePosts,
} from '../../data/import/use-posts';
import './PostSource.scss';

interface PostSourceProps {
	isBusy: boolean;
	onChoose: ( source: ImportSource ) => void;
}

/**
 * Chooses posts of the site to copy.
 *
 * @param props
 * @param props.isBusy
 * @param props.onChoose
 */
export function PostSource( { isBusy, onChoose }: PostSourceProps ) {
	const [ text, setText, search ] = useDebouncedInput();
	const [ category, setCategory ] = useState( 0 );
	const [ ids, setIds ] = useState< number[] >( [] );
	const categories = usePostCategories().value ?? [];
	const { value, status, error, reload } = usePosts(
		search.trim(),
		category
	);
	const posts = value ?? [];
	const shown = posts.map( ( { id } ) => id );
	const isAll = shown.every( ( id ) => ids.includes( id ) );
	const choose = ( some: number[], isChosen: boolean ) => {
		const rest = ids.filter( ( id ) => ! some.includes( id ) );
		setIds( isChosen ? [ ...rest, ...some ] : rest );
	};

	return (
		<div className="sanad-posts">
			<p>
				{ __(
					'Copies of posts become drafts. The posts stay as they are.',
					'sanad'
				) }
			</p>
			<div className="sanad-posts__bar">
				<SearchControl
					__nextHasNoMarginBottom
					dir={ typedDirection( text ) }
					label={ __( 'Search posts', 'sanad' ) }
					placeholder={ __( 'Search', 'sanad' ) }
					value={ text }
					onChange={ setText }
				/>
				{ categories.length > 1 && (
					<SelectControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						hideLabelFromVision
						label={ __( 'Category of posts', 'sanad' ) }
						value={ String( category ) }
						options={ [
							{
								value: '0',
								label: __( 'Every category', 'sanad' ),
							},
							...categories.map( ( { id, name } ) => ( {
								value: String( id ),
								label: decodeEntities( name ),
							} ) ),
						] }
						onChange={ ( id ) => setCategory( Number( id ) ) }
					/>
				) }
			</div>
			{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
			{ value === null && status === 'loading' && (
				<Late>
					<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
				</Late>
			) }
			{ value !== null && posts.length === 0 && (
				<p role="status">{ __( 'No posts here.', 'sanad' ) }</p>
			) }
			{ posts.length > 0 && (
				<fieldset className="sanad-posts__list">
					<legend className="screen-reader-text">
						{ __( 'Posts to copy', 'sanad' ) }
					</legend>
					<CheckboxControl
						__nextHasNoMarginBottom
						label={ __( 'Choose all', 'sanad' ) }
						checked={ isAll }
						indeterminate={
							! isAll &&
							shown.some( ( id ) => ids.includes( id ) )
						}
						onChange={ ( isChosen ) => choose( shown, isChosen ) }
					/>
					{ posts.map( ( { id, title } ) => (
						<CheckboxControl
							key={ id }
							__nextHasNoMarginBottom
							label={ title.raw || __( '(no title)', 'sanad' ) }
							checked={ ids.includes( id ) }
							onChange={ ( isChosen ) =>
								choose( [ id ], isChosen )
							}
						/>
					) ) }
				</fieldset>
			) }
			{ posts.length >= MAX_POSTS && (
				<p>
					{ sprintf(
						/* translators: %d: number of posts. */
						_n(
							'Only the newest %d post is shown. Search to see others.',
							'Only the newest %d posts are shown. Search to see others.',
							MAX_POSTS,
							'sanad'
						),
						MAX_POSTS
					) }
				</p>
			) }
			<Button
				__next40pxDefaultSize
				variant="secondary"
				isBusy={ isBusy }
				disabled={ isBusy || ids.length === 0 }
				accessibleWhenDisabled
				onClick={ () => onChoose( { postIds: ids } ) }
			>
				{ ids.length === 0
					? __( 'Choose posts', 'sanad' )
					: sprintf(
							/* translators: %d: number of posts. */
							_n(
								'See what %d post becomes',
								'See what %d posts become',
								ids.length,
								'sanad'
							),
							ids.length
						) }
			</Button>
		</div>
	);
}
