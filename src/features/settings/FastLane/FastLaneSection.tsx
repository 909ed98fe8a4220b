import { Button, Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import { useFastLane } from '../../../data/fast-lane';
import type { FastLane } from '../../../types/api';
import { Section } from '../Section';

function stateOf( lane: FastLane ): string {
	if ( lane.is_in_use ) {
		return __( 'The fast lane is installed and in use.', 'sanad' );
	}
	if ( lane.is_installed ) {
		return __(
			'The fast lane is installed, and does nothing: its file is of another version of Sanad, or addresses have no names. Install it again.',
			'sanad'
		);
	}
	return __( 'The fast lane is not installed.', 'sanad' );
}

/** Installs and removes the fast lane, and says what it does. */
export default function FastLaneSection() {
	const { value, status, error, reload, isBusy, install, remove } =
		useFastLane();
	const canInstall = value?.can.change && value.obstacle === '';

	return (
		<Section
			title={ __( 'Fast lane', 'sanad' ) }
			intro={ __(
				'Lists, tickets and counts come to the agents without loading the shop first. What they show of orders and customers is kept with the ticket, so the answers are the same.',
				'sanad'
			) }
		>
			{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
			{ status === 'loading' && (
				<Late>
					<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
				</Late>
			) }
			{ value && (
				<>
					<p className="sanad-lane__state" role="status">
						{ stateOf( value ) }
					</p>
					{ ! value.can.change && (
						<p>
							{ __(
								'It is a file for the whole installation, so only an administrator who may change files can install or remove it.',
								'sanad'
							) }
						</p>
					) }
					{ value.obstacle !== '' && (
						<Notice status="warning" isDismissible={ false }>
							{ value.obstacle }
						</Notice>
					) }
					<div className="sanad-form__actions">
						{ canInstall && ! value.is_in_use && (
							<Button
								variant="primary"
								isBusy={ isBusy }
								disabled={ isBusy }
								accessibleWhenDisabled
								onClick={ install }
							>
								{ value.is_installed
									? __( 'Install this version', 'sanad' )
									: __( 'Install the fast lane', 'sanad' ) }
							</Button>
						) }
						{ value.can.change && value.is_installed && (
							<Button
								variant="secondary"
								isBusy={ isBusy }
								disabled={ isBusy }
								accessibleWhenDisabled
								onClick={ remove }
							>
								{ __( 'Remove the fast lane', 'sanad' ) }
							</Button>
						) }
					</div>
					<div className="sanad-section__group">
						<h4>{ __( 'What it does', 'sanad' ) }</h4>
						<ul className="sanad-facts">
							<li>
								{ __(
									'It is a must-use plugin of a few lines. While agents read lists and tickets it keeps WooCommerce, and the plugins that say they require it, from loading.',
									'sanad'
								) }
							</li>
							<li>
								{ __(
									'Measured with WooCommerce 11: about 50 of the 66 milliseconds that the server needs for such a request.',
									'sanad'
								) }
							</li>
							<li>
								{ __(
									'Nothing else changes: writing, the shop, its pages and everything that others ask for load the whole site as ever. The list of active plugins cannot be saved from such a request.',
									'sanad'
								) }
							</li>
							<li>
								{ __(
									'After an update of Sanad it does nothing until an administrator has opened wp-admin once; then it is written anew.',
									'sanad'
								) }
							</li>
						</ul>
					</div>
					<div className="sanad-section__group">
						<h4>{ __( 'What its requests skip', 'sanad' ) }</h4>
						{ value.skipped.length === 0 ? (
							<p>
								{ __(
									'No active plugin requires WooCommerce, so there is nothing to skip and nothing to gain.',
									'sanad'
								) }
							</p>
						) : (
							<ul className="sanad-facts">
								{ value.skipped.map( ( plugin ) => (
									<li key={ plugin }>
										<code dir="ltr">{ plugin }</code>
									</li>
								) ) }
							</ul>
						) }
						<p>
							{ __(
								'Every other plugin loads, also one that the fast lane does not know, and each one that names both WooCommerce and Sanad as required.',
								'sanad'
							) }
						</p>
					</div>
				</>
			) }
		</Section>
	);
}
