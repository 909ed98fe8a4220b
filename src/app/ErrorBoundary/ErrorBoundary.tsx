import { Button } from '@wordpress/components';
import { Component, createRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ErrorInfo, ReactNode } from 'react';

import { errorReport } from './report';
import './ErrorBoundary.scss';

interface State {
	report: string | null;
	isCopied: boolean;
}

/**
 * Stands in for a screen that broke. What was typed is safe: drafts live in the store, in this
 * tab's storage and on the server, none of which break with the screen.
 */
export class ErrorBoundary extends Component< { children: ReactNode }, State > {
	override state: State = { report: null, isCopied: false };

	private readonly heading = createRef< HTMLHeadingElement >();

	static getDerivedStateFromError( error: Error ): Partial< State > {
		return { report: errorReport( error, '' ) };
	}

	override componentDidCatch( error: Error, info: ErrorInfo ): void {
		const report = errorReport( error, info.componentStack ?? '' );
		// The console is where whoever looks after the site looks first.
		// eslint-disable-next-line no-console
		console.error( 'Sanad', report );
		this.setState( { report } );
		this.heading.current?.focus();
	}

	private readonly copy = async (): Promise< void > => {
		await navigator.clipboard.writeText( this.state.report ?? '' );
		this.setState( { isCopied: true } );
	};

	override render(): ReactNode {
		const { report, isCopied } = this.state;
		if ( report === null ) {
			return this.props.children;
		}
		return (
			<div className="sanad-error-boundary" role="alert">
				<h1 ref={ this.heading } tabIndex={ -1 }>
					{ __( 'This screen broke.', 'sanad' ) }
				</h1>
				<p>
					{ __(
						'What you typed is kept. Load the screen again to go on; if it breaks again, send the report to whoever looks after the site.',
						'sanad'
					) }
				</p>
				<div className="sanad-error-boundary__actions">
					<Button
						variant="primary"
						onClick={ () => window.location.reload() }
					>
						{ __( 'Load again', 'sanad' ) }
					</Button>
					<Button
						variant="secondary"
						onClick={ () => void this.copy() }
					>
						{ isCopied
							? __( 'Copied', 'sanad' )
							: __( 'Copy the report', 'sanad' ) }
					</Button>
				</div>
				<details>
					<summary>{ __( 'Report', 'sanad' ) }</summary>
					<pre dir="ltr">{ report }</pre>
				</details>
			</div>
		);
	}
}
