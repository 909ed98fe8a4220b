import {
	Button,
	DropdownMenu,
	MenuGroup,
	MenuItem,
} from '@wordpress/components';
import { useId, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { plus } from '@wordpress/icons';
import type { KeyboardEvent } from 'react';

import { useBoot } from '../../data';
import { ownVersion } from './own-version';
import type { ReplyForm } from './reply-form';
import { VersionField } from './VersionField';
import './Versions.scss';

interface VersionsProps {
	form: ReplyForm;
	canChange: boolean;
	onChange: ( part: Partial< ReplyForm > ) => void;
	onSubmit: () => void;
}

/**
 * The text of a reply in each language, one tab a language.
 *
 * @param props
 */
export function Versions( props: VersionsProps ) {
	const { form, canChange, onChange, onSubmit } = props;
	const { languages, locale } = useBoot();
	const { versions } = form;
	const [ shown, setShown ] = useState(
		() => ownVersion( versions, locale )?.language ?? ''
	);
	const id = useId();
	const current =
		versions.find( ( { language } ) => language === shown ) ??
		versions[ 0 ];
	const nameOf = ( code: string ) =>
		code === ''
			? __( 'Any language', 'sanad' )
			: ( languages.find( ( language ) => language.code === code )
					?.name ?? code );
	const missing = [ ...languages.map( ( { code } ) => code ), '' ].filter(
		( code ) => ! versions.some( ( { language } ) => language === code )
	);

	const onKeyDown = ( event: KeyboardEvent ) => {
		const tabs = Array.from(
			event.currentTarget.querySelectorAll< HTMLElement >(
				'[role="tab"]'
			)
		);
		const place = tabs.indexOf( event.target as HTMLElement );
		const isRtl =
			getComputedStyle( event.currentTarget ).direction === 'rtl';
		const step = { ArrowRight: 1, ArrowLeft: -1 }[ event.key ];
		if ( place >= 0 && step ) {
			event.preventDefault();
			const to =
				( place + ( isRtl ? -step : step ) + tabs.length ) %
				tabs.length;
			tabs[ to ]?.focus();
			tabs[ to ]?.click();
		}
	};

	return (
		<div className="sanad-versions">
			<div className="sanad-versions__bar">
				{ /* The keys belong to the tabs inside, which the list only watches. */ }
				<div
					role="tablist"
					tabIndex={ -1 }
					aria-label={ __( 'Languages', 'sanad' ) }
					onKeyDown={ onKeyDown }
				>
					{ versions.map( ( { language, body } ) => (
						<button
							key={ language }
							type="button"
							role="tab"
							id={ `${ id }-tab-${ language }` }
							className="sanad-versions__tab"
							aria-selected={ language === current?.language }
							aria-controls={ `${ id }-panel` }
							tabIndex={ language === current?.language ? 0 : -1 }
							onClick={ () => setShown( language ) }
						>
							<bdi>{ nameOf( language ) }</bdi>
							{ body === '' && (
								<span className="sanad-versions__empty">
									{ __( 'empty', 'sanad' ) }
								</span>
							) }
						</button>
					) ) }
				</div>
				{ canChange && missing.length > 0 && (
					<DropdownMenu
						icon={ plus }
						label={ __( 'Add a language', 'sanad' ) }
						toggleProps={ { size: 'compact' } }
						popoverProps={ { className: 'sanad-popover' } }
					>
						{ ( { onClose }: { onClose: () => void } ) => (
							<MenuGroup>
								{ missing.map( ( code ) => (
									<MenuItem
										key={ code }
										onClick={ () => {
											onClose();
											onChange( {
												versions: [
													...versions,
													{
														language: code,
														title: '',
														body: '',
													},
												],
											} );
											setShown( code );
										} }
									>
										{ nameOf( code ) }
									</MenuItem>
								) ) }
							</MenuGroup>
						) }
					</DropdownMenu>
				) }
				{ canChange && versions.length > 1 && current && (
					<Button
						className="sanad-versions__remove"
						variant="tertiary"
						size="compact"
						onClick={ () => {
							const rest = versions.filter(
								( version ) => version !== current
							);
							onChange( { versions: rest } );
							setShown( rest[ 0 ]?.language ?? '' );
						} }
					>
						{ sprintf(
							/* translators: %s: name of a language. */
							__( 'Remove %s', 'sanad' ),
							nameOf( current.language )
						) }
					</Button>
				) }
			</div>
			{ current && (
				<div
					role="tabpanel"
					id={ `${ id }-panel` }
					aria-labelledby={ `${ id }-tab-${ current.language }` }
				>
					<VersionField
						key={ current.language }
						version={ current }
						label={ nameOf( current.language ) }
						canChange={ canChange }
						onChange={ ( part ) =>
							onChange( {
								versions: versions.map( ( version ) =>
									version.language === current.language
										? { ...version, ...part }
										: version
								),
							} )
						}
						onSubmit={ onSubmit }
					/>
				</div>
			) }
		</div>
	);
}
